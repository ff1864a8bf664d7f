package Count::Figures;
# What the sections of a report are made with.
use strict;
use warnings;
use Exporter 'import';
use Count::Times qw(day_of start_of);

our @EXPORT_OK = qw(began entered in_stock moves rate rows steps stock sum tally);

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

# tally(WORDS, FOUND...): a line for each word, with how often it was found.
sub tally {
    my ($words, @found) = @_;
    my %count;
    $count{$_}++ for @found;
    return rows([qw(word count)], map { {word => $_, count => $count{$_} // 0} } @$words);
}

# Amounts of money with two decimals at most, without what floats leave behind.
sub sum {
    my $sum = 0;
    $sum += $_ for @_;
    return 0 + sprintf '%.4f', $sum;
}

# stock(ACCOUNT, KIND, DAY, CUT_OFF): opening + carried + new + reinstated − closed − voided = closing of the matters of a kind that is_open() can judge,
# from the beginning of the day to the cut-off; and the matters behind new and closed.
sub stock {
    my ($account, $kind, $day, $cut_off) = @_;
    return moves([$account->matters($kind)], $day, $cut_off);
}

# The same of these matters of one kind.
sub moves {
    my ($matters, $day, $cut_off) = @_;
    my %stock = map { $_ => 0 } qw(opening carried new reopened reinstated closed voided closing);
    my (@new, @closed);
    for my $matter (@$matters) {
        my ($state, $open) = ($matter->state($cut_off), $matter->can('is_open'));
        $stock{opening}++ if $open->($matter->state(start_of($day) - 1));
        $stock{closing}++ if $open->($state);
        $stock{$_->{what}}++ for grep { $_->{day} >= $day } $matter->posted($cut_off);
        my %moves = map { $_->{what} => 1 } grep { $_->{day} >= $day } @{$state->{moves}};
        push @new, $matter if $moves{new} || $moves{reopened};
        push @closed, $matter if $moves{closed};
    }
    $stock{new} += $stock{reopened};
    $stock{opening} + $stock{carried} + $stock{new} + $stock{reinstated} - $stock{closed} - $stock{voided} == $stock{closing} or die "count: the stock does not add up here\n";
    return (\%stock, \@new, \@closed);
}

# Whether a matter came into the stock for the first time since a day, and was not carried there.
sub began {
    my ($matter, $day, $cut_off) = @_;
    my ($first) = @{$matter->state($cut_off)->{moves}};
    return $first && $first->{what} eq 'new' && $first->{day} >= $day;
}

# Whether a matter was open at some moment from the beginning of a day to the cut-off.
sub in_stock {
    my ($matter, $day, $cut_off) = @_;
    my $state = $matter->state($cut_off);
    return $matter->can('is_open')->($state) || grep { $_->{what} eq 'closed' && $_->{day} >= $day } @{$state->{moves}};
}

# entered(ACCOUNT, KIND, STEP, DAY, CUT_OFF): the matters of a kind, once for each such step that was entered since the day.
sub entered {
    my ($account, $kind, $did, $day, $cut_off) = @_;
    my @entered;
    for my $matter ($account->matters($kind)) {
        push @entered, map { $matter } steps($matter, $did, $day, $cut_off);
    }
    return @entered;
}

# The steps of this name that were entered since the day.
sub steps {
    my ($matter, $did, $day, $cut_off) = @_;
    return grep { $_->{did} eq $did && day_of($_->{recorded}) >= $day } @{$matter->state($cut_off)->{accepted}};
}

1;
