package Count::Screening;
# 日排查: what one department said about one day.
use strict;
use warnings;
use parent 'Count::Matter';
use Count::Times qw(day day_of day_text start_of time_of_day);

sub noun { return 'screen' }
sub path { return qr{^screenings/(\d{4})/(\d\d-\d\d)/([a-z0-9_-]{1,32})\.yaml$} }

sub identify {
    my ($self, $path) = @_;
    my ($date, $department) = @{$self->{facts}}{qw(date department)};
    my ($y, $md, $name) = $path =~ $self->path;
    die "count: another day or department\n" unless $date eq "$y-$md" && $department eq $name;
    $self->{id} = "$date/$department";
    $self->{day} = day($date);
    return;
}

sub begin { return {screened => [], excused => 0} }

sub did_screen {
    my ($self, $state, $step) = @_;
    return if day_of($step->{at}) != $self->{day};
    return if $step->{result} eq 'clear' && @{$step->{hazards} // []};
    return if grep { $_->{result} eq 'abnormal' && !defined $_->{note} } @{$step->{items} // []};
    Count::Matter::reached($state, 'screen') unless @{$state->{screened}};
    push @{$state->{screened}}, $step;
    return 1;
}

sub did_excuse {
    my ($self, $state, $step) = @_;
    return if @{$state->{screened}} || $state->{excused};
    return $state->{excused} = 1;
}

# The duty to report is judged by the moment of entry: what was entered after its day had ended is late, whatever its hour.
sub late {
    my ($self, $step) = @_;
    return $self->SUPER::late($step) unless $step->{did} =~ /^(?:screen|excuse)$/;
    return day_of($step->{recorded}) > $self->{day};
}

# How a department reported on a day: the word, the state that says so (if there is one), whether it was entered later.
sub report {
    my ($account, $department, $day, $cut_off) = @_;
    my $matter = $account->matter(day_text($day) . "/$department");
    return ('missing', undef, 0) unless $matter;
    my $end = start_of($day + 1) - 1;
    my $state = $matter->state($cut_off < $end ? $cut_off : $end);
    if (my ($first) = @{$state->{screened}}) {
        my $late = $first->{recorded} > start_of($day) + time_of_day($account->limit('screening_reported_by'));
        my $found = grep { $_->{result} eq 'found' } @{$state->{screened}};
        return ($late ? 'late' : $found ? 'found' : 'clear', $state, 0);
    }
    return ('excused', $state, 0) if $state->{excused};
    my $later = grep { $_->{did} =~ /^(?:screen|excuse)$/ } @{$matter->state($cut_off)->{accepted}};
    return ('missing', undef, $later ? 1 : 0);
}

# Whether departments are due to report on a day.
sub due {
    my ($account, $day) = @_;
    my $since = $account->{school}{since};
    return !defined $since || day($since) <= $day;
}

1;
