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

# Nothing says that it is out: it is as before any step.
sub on_record { return 1 }
sub identity { return qw(date department) }
sub begin { return {screened => [], excused => undef} }

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
    return if @{$state->{screened}} || defined $state->{excused};
    $state->{excused} = $step->{reason};
    return 1;
}

# The duty to report is judged by the moment of entry: what was entered after its day had ended is late, whatever its hour.
sub late {
    my ($self, $step) = @_;
    return 1 if $step->{did} =~ /^(?:screen|excuse)$/ && day_of($step->{recorded}) > $self->{day};
    return $self->SUPER::late($step);
}

# How a department reported on a day: report, a word; late and backfilled; hazards, and reason, what it was excused for; recorded,
# the first screening. Whether it came late is one question, what it says is another. Where it was not due, nothing counts.
sub report {
    my ($account, $department, $day, $cut_off) = @_;
    my $is_due = due($account, $day) && grep { $_->{id} eq $department } $account->departments($day);
    my %none = (report => $is_due ? 'missing' : 'not_due', late => 0, backfilled => 0, hazards => []);
    my $matter = $account->matter(day_text($day) . "/$department") or return \%none;
    my $end = start_of($day + 1) - 1;
    my $state = $matter->up_to($cut_off, $end);
    if (my ($first) = @{$state->{screened}}) {
        my $late = $first->{recorded} > start_of($day) + time_of_day($account->limit('screening_reported_by'));
        my $found = grep { $_->{result} eq 'found' } @{$state->{screened}};
        my %hazards = map { $_ => 1 } map { @{$_->{hazards} // []} } @{$state->{screened}};
        return {
            report => !$is_due ? 'not_due' : $found ? 'found' : 'clear', late => $is_due && $late ? 1 : 0, backfilled => 0,
            hazards => [keys %hazards], recorded => $first->{recorded}, entered => 1,
        };
    }
    return {%none, report => $is_due ? 'excused' : 'not_due', reason => $is_due ? $state->{excused} : undef, entered => 1} if defined $state->{excused};
    my $later = grep { $_->{did} =~ /^(?:screen|excuse)$/ } @{$matter->state($cut_off)->{accepted}};
    return {%none, backfilled => $later ? 1 : 0};
}

# Whether departments are due to report on a day.
sub due {
    my ($account, $day) = @_;
    my $since = $account->{school}{since};
    return !defined $since || day($since) <= $day;
}

1;
