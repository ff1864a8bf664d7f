package Count::Figures;
# What the sections of a report are made with.
use strict;
use warnings;
use Exporter 'import';
use Count::Times qw(day_of start_of);

our @EXPORT_OK = qw(entered rows rate stock);

# rows(FIELDS, ROWS...): lines of a list, in any order; fields that are not named do not matter.
sub rows {
    my ($fields, @rows) = @_;
    return bless {fields => $fields, rows => \@rows}, 'Count::Rows';
}

# Part of the whole in per cent, rounded half up to one decimal.
sub rate {
    my ($part, $whole) = @_;
    return $whole ? int((2000 * $part + $whole) / (2 * $whole)) / 10 : undef;
}

# stock(ACCOUNT, KIND, DAY, CUT_OFF): opening + new − closed = closing of the matters of a kind that is_open() can judge;
# and the matters behind new and closed.
sub stock {
    my ($account, $kind, $day, $cut_off) = @_;
    my $open = $kind->can('is_open');
    my %stock = map { $_ => 0 } qw(opening new reopened closed closing);
    my (@new, @closed);
    for my $matter ($account->matters($kind)) {
        my $state = $matter->state($cut_off);
        $stock{opening}++ if $open->($matter->state(start_of($day) - 1));
        $stock{closing}++ if $open->($state);
        my %moves;
        $moves{$_->{what}}++ for grep { $_->{day} == $day } @{$state->{moves}};
        $stock{$_} += $moves{$_} for keys %moves;
        push @new, $matter if $moves{new} || $moves{reopened};
        push @closed, $matter if $moves{closed};
    }
    $stock{new} += $stock{reopened};
    $stock{opening} + $stock{new} - $stock{closed} == $stock{closing} or die "count: the stock does not add up here\n";
    return (\%stock, \@new, \@closed);
}

# entered(ACCOUNT, KIND, STEP, DAY, CUT_OFF): the matters of a kind, once for each such step that was entered on the day.
sub entered {
    my ($account, $kind, $did, $day, $cut_off) = @_;
    my @entered;
    for my $matter ($account->matters($kind)) {
        push @entered, map { $matter } grep { $_->{did} eq $did && day_of($_->{recorded}) == $day }
            @{$matter->state($cut_off)->{accepted}};
    }
    return @entered;
}

1;
