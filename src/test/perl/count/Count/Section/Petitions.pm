package Count::Section::Petitions;
# 信访: what came in, was answered, is near its limits or beyond them.
use strict;
use warnings;
use Count::Clock;
use Count::Compare;
use Count::Figures qw(entered rows steps stock);
use Count::Petition;
use Count::Times qw(day day_text seconds);

our @ITEM = qw(id nature state received department clock date raw daysLeft certain overdue how satisfaction supervisor reopened
    notInPlace);
my @DUE = qw(clock date raw daysLeft certain);
my @ANSWER = qw(id item note);
my @LISTS = qw(newItems closedItems openItems dueSoonItems overdueItems);

sub count {
    my ($account, $day, $cut_off) = @_;
    my ($stock, $new, $closed) = stock($account, 'Count::Petition', $day, $cut_off);
    my $soon = seconds($account->limit('due_soon')) / 86400;
    my @registered = grep { $_->state($cut_off)->{stage} ne '' } $account->matters('Count::Petition');
    my (@near, @overdue, @untold);
    for my $petition (@registered) {
        my $item = $petition->item($day, $cut_off);
        if ($item->{overdue}) {
            push @overdue, $petition;
        } elsif (grep { Count::Clock::is_untold($_, $cut_off) } $petition->duties($cut_off)) {
            push @untold, $petition;
        } elsif (defined $item->{raw} && day($item->{raw}) <= $day + $soon) {
            push @near, $petition;
        }
    }
    my $items = sub { rows(\@ITEM, map { with_lines($_->item($day, $cut_off)) } @_) };
    return {
        %$stock, notified => scalar(grep { defined $_->{informed_on} } map { steps($_, 'accept', $day, $cut_off) } @registered),
        replied => scalar entered($account, 'Count::Petition', 'reply', $day, $cut_off),
        dueSoon => scalar @near, overdue => scalar @overdue, untold => scalar @untold, dueSoonDays => $soon,
        newItems => $items->(@$new), closedItems => $items->(@$closed),
        openItems => $items->(grep { Count::Petition::is_open($_->state($cut_off)) } @registered),
        dueSoonItems => $items->(@near), overdueItems => $items->(@overdue),
        running => running($day, $cut_off, @registered),
        notInPlace => rows(\@ANSWER, map { $_->not_in_place($cut_off) } @registered),
    };
}

# What is not in place as lines of text.
sub with_lines {
    my ($item) = @_;
    return {%$item, notInPlace => [map { Count::Compare::line($_, \@ANSWER) } @{$item->{notInPlace}}]};
}

# Petitions, each with the duty that has to be done first beside the rest of it.
sub flat {
    return [map { my $due = $_->{due}; with_lines({%$_, map { $_ => ref $due ? $due->{$_} : $due } @DUE}) } @_];
}

# The duties that still run.
sub running {
    my ($day, $cut_off, @petitions) = @_;
    my @running = map {
        my $id = $_->{id};
        map {
            {
                id => $id, clock => $_->{id}, from => day_text($_->{from}), due => day_text($_->{due}),
                limitDays => $_->{due} - $_->{from}, usedDays => $day - $_->{from}, daysLeft => $_->{due} - $day,
                overdue => Count::Clock::is_overdue($_, $cut_off), certain => $_->{certain},
            }
        } grep { !defined $_->{met} } $_->duties($cut_off);
    } @petitions;
    return rows([qw(id clock from due limitDays usedDays daysLeft overdue certain)], @running);
}

sub view {
    my ($printed) = @_;
    my %view = %$printed;
    $view{$_} = flat(@{$printed->{$_}}) for @LISTS;
    return \%view;
}

1;
