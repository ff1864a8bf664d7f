package Count::Section::Warnings;
# 预警, and what departments were asked to do.
use strict;
use warnings;
use Count::Compare;
use Count::Figures qw(entered rows stock);
use Count::Times 'seconds';
use Count::Warning;

our @ITEM = qw(id class level scope alert validFrom validTo state standing issued lifted adjustments unfinished
    actions);
my @LISTS = qw(inForceItems issuedItems adjustedItems liftedItems);
our @ACTION = qw(id department action due daysLeft overdue done doneAt late);

sub count {
    my ($account, $day, $cut_off) = @_;
    my ($stock, $new, $closed) = stock($account, 'Count::Warning', $day, $cut_off);
    my $soon = seconds($account->limit('due_soon')) / 86400;
    my @issued = grep { $_->state($cut_off)->{stage} ne '' } $account->matters('Count::Warning');
    my @in_force = grep { $_->standing($_->state($cut_off), $day) eq 'in_force' } @issued;
    my @adjusted = entered($account, 'Count::Warning', 'adjust', $day, $cut_off);
    my %adjusted = map { $_->{id} => $_ } @adjusted;
    my @unfinished = grep { !defined $_->{done} } map { $_->actions($day, $cut_off) } @issued;
    my @overdue = grep { $_->{overdue} } @unfinished;
    my $items = sub { rows(\@ITEM, map { with_lines($_->item($day, $cut_off)) } @_) };
    return {
        (map { $_ => $stock->{$_} } qw(opening carried reinstated voided)), issued => $stock->{new}, adjusted => scalar @adjusted, lifted => $stock->{closed},
        closing => $stock->{closing}, inForce => scalar @in_force, unfinished => scalar @unfinished,
        overdue => scalar @overdue, dueSoonDays => $soon, inForceItems => $items->(@in_force),
        issuedItems => $items->(@$new), adjustedItems => $items->(values %adjusted), liftedItems => $items->(@$closed),
        overdueActions => rows(\@ACTION, @overdue),
        dueSoonActions => rows(\@ACTION, grep { $_->{daysLeft} >= 0 && $_->{daysLeft} <= $soon } @unfinished),
    };
}

# The actions of a warning as lines of text.
sub with_lines {
    my ($item) = @_;
    return {%$item, actions => [map { Count::Compare::line({%$_, id => $item->{id}}, \@ACTION) } @{$item->{actions}}]};
}

# Unfinished actions, each beside the id of its warning.
sub beside { return [map { +{%{$_->{action}}, id => $_->{id}} } @_] }

sub view {
    my ($printed) = @_;
    my %view = %$printed;
    $view{$_} = beside(@{$printed->{$_}}) for qw(overdueActions dueSoonActions);
    $view{$_} = [map { with_lines($_) } @{$printed->{$_}}] for @LISTS;
    return \%view;
}

1;
