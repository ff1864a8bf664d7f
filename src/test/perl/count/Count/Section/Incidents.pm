package Count::Section::Incidents;
# 突发事件, and the duties that they bring.
use strict;
use warnings;
use Count::Clock;
use Count::Compare;
use Count::Figures qw(rows stock);
use Count::Incident;

our @DUE = qw(kind id duty department due dueAt count last raw daysLeft overdue certain);
our @ITEM = qw(id class nature department level state occurred learned arrived arrivalMinutes arrivalLate bulletins controlled
    closed next nextDue overdue casualties loss);
my @LISTS = qw(newItems closedItems openItems);
my @BULLETIN = qw(bulletin number at);
my @HARM = qw(dead missing serious minor trapped);

sub count {
    my ($account, $day, $cut_off) = @_;
    my ($stock, $new, $closed) = stock($account, 'Count::Incident', $day, $cut_off);
    delete $stock->{reopened};
    my @reported = grep { $_->state($cut_off)->{stage} ne '' } $account->matters('Count::Incident');
    my (@overdue, @untold, @today);
    for my $incident (@reported) {
        my %again;
        for my $clock (grep { !defined $_->{met} } $incident->duties($cut_off)) {
            my $row = Count::Clock::row($clock, $incident, $incident->department($cut_off), $cut_off);
            if ($row->{overdue} && (my $known = $again{$row->{duty}})) {
                $known->{count}++;
                $known->{last} = $row->{due} if $row->{due} gt $known->{last};
            } elsif ($row->{overdue}) {
                push @overdue, $again{$row->{duty}} = $row;
            }
            push @untold, $row if Count::Clock::is_untold($clock, $cut_off);
            push @today, $row if !$row->{overdue} && $clock->{due} == $day;
        }
    }
    my $items = sub { rows(\@ITEM, map { with_lines($_->item($day, $cut_off)) } @_) };
    return {
        %$stock, newItems => $items->(@$new), closedItems => $items->(@$closed),
        openItems => $items->(grep { Count::Incident::is_open($_->state($cut_off)) } @reported),
        overdueDuties => rows(\@DUE, @overdue), untoldDuties => rows(\@DUE, @untold), dueToday => rows(\@DUE, @today),
    };
}

# The bulletins as lines of text, and the counts as one.
sub with_lines {
    my ($item) = @_;
    my $harm = $item->{casualties};
    return {
        %$item, bulletins => [map { Count::Compare::line($_, \@BULLETIN) } @{$item->{bulletins}}],
        casualties => ref $harm ? join(' ', map { $harm->{$_} // 'null' } @HARM) : $harm,
    };
}

sub view {
    my ($printed) = @_;
    my %view = %$printed;
    $view{$_} = [map { with_lines($_) } @{$printed->{$_}}] for @LISTS;
    return \%view;
}

1;
