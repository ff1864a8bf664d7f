package Count::Section::Hazards;
# 期初、新增、销号、期末、整改率、逾期; and the lists of hazards.
use strict;
use warnings;
use Count::Figures qw(rate rows stock);
use Count::Hazard;
use Count::Times qw(day_text seconds);

my @ITEM = qw(id state level department due firstDue daysLeft overdue outcome supervisor extensions reopened);
my %CHANGE = (carried => 1, new => 1, reinstated => 1, closed => -1, voided => -1);

sub count {
    my ($account, $day, $cut_off) = @_;
    my ($stock, $new, $closed) = stock($account, 'Count::Hazard', $day, $cut_off);
    my $soon = seconds($account->limit('due_soon')) / 86400;
    my @registered = grep { $_->state($cut_off)->{stage} ne '' } $account->matters('Count::Hazard');
    my @found = grep { Count::Hazard::counts($_->state($cut_off)) && !$_->state($cut_off)->{carried} } @registered;
    my @open = grep { Count::Hazard::is_open($_->state($cut_off)) } @registered;
    my @overdue = grep { $_->item($day, $cut_off)->{overdue} } @open;
    my $eliminated = grep { ($_->state($cut_off)->{outcome} // '') eq 'eliminated' } @found;
    my @marked = grep { $_->state($cut_off)->{level} eq 'major' || defined $_->state($cut_off)->{supervisor} } @open;
    my $items = sub { items($day, $cut_off, @_) };
    return {
        %$stock, overdue => scalar @overdue, found => scalar @found, eliminated => $eliminated,
        rate => rate($eliminated, scalar @found), dueSoonDays => $soon,
        majorOrSupervised => scalar @marked,
        newItems => $items->(@$new), closedItems => $items->(@$closed), overdueItems => $items->(@overdue),
        dueSoonItems => $items->(pending($account, $cut_off, $day, $day + $soon)),
        majorItems => $items->(grep { $_->state($cut_off)->{level} eq 'major' } @open),
        supervisedItems => $items->(grep { defined $_->state($cut_off)->{supervisor} } @open),
    };
}

sub items {
    my ($day, $cut_off, @hazards) = @_;
    return rows(\@ITEM, map { $_->item($day, $cut_off) } @hazards);
}

# Hazards that wait to be put right and are due from one day to another.
sub pending {
    my ($account, $cut_off, $from, $until) = @_;
    return grep {
        my $state = $_->state($cut_off);
        Count::Hazard::pending($state) && $state->{due} >= $from && $state->{due} <= $until;
    } $account->matters('Count::Hazard');
}

# From one day to another what came into the stock and left it, and the stock.
sub by_day {
    my ($from, $last, $cut_off, @hazards) = @_;
    my %moved;
    my $open = 0;
    for my $move (map { $_->posted($cut_off) } @hazards) {
        my $what = $move->{what} eq 'reopened' ? 'new' : $move->{what};
        $open += $CHANGE{$what} if $move->{day} < $from;
        $moved{$move->{day}}{$what}++;
    }
    my @days;
    for my $day ($from .. $last) {
        my %row = (day => day_text($day), map { $_ => $moved{$day}{$_} // 0 } keys %CHANGE);
        $open += $CHANGE{$_} * $row{$_} for keys %CHANGE;
        push @days, {%row, open => $open};
    }
    return rows([qw(day carried new reinstated closed voided open)], @days);
}

1;
