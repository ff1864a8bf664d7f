package Count::Phase::Limits;
# Limits kept or not: each is decided once, and counts in the period in which that moment lies. What was entered later about
# the days before is a correction.
use strict;
use warnings;
use List::Util qw(uniq);
use Count::Figures qw(rate rows);
use Count::Times qw(day_of seconds start_of);

# kept(PERIOD, NOW, BEFORE): the figures of verdicts as known at the cut-off, and as known when the period began. A verdict
# is {moment, in_time}.
sub kept {
    my ($period, $now, $before) = @_;
    my @here = grep { $_->{moment} >= $period->{start} } @$now;
    my ($in_time, $all_in_time, $then_in_time) = map { scalar grep { $_->{in_time} } @$_ } \@here, $now, $before;
    return {
        due => scalar @here, inTime => $in_time, dueCorrected => @$now - @here - @$before,
        inTimeCorrected => $all_in_time - $in_time - $then_in_time,
    };
}

# hazards(PERIOD, HAZARDS): the figures of putting these right.
sub hazards {
    my ($period, @hazards) = @_;
    my ($now, $before) = map { my $moment = $_; [map { hazard($_, $moment) } @hazards] } @$period{qw(cut_off eve)};
    return kept($period, $now, $before);
}

sub hazard {
    my ($hazard, $moment) = @_;
    my $state = $hazard->state($moment);
    return if $state->{stage} eq '' || ($state->{outcome} // '') !~ /^(?:eliminated|controlled)?$/;
    my $done = $state->{rectified};
    return {moment => start_of(day_of($done)), in_time => 1} if defined $done && day_of($done) <= $state->{due};
    my $over = start_of($state->{due} + 1);
    return $over > $moment ? () : {moment => $over, in_time => 0};
}

# rows_of(PERIOD, MATTERS): a row for each clock that says something of the period.
sub rows_of {
    my ($period, @matters) = @_;
    my %clocks;
    for my $matter (@matters) {
        for my $known (qw(cut_off eve)) {
            push @{$clocks{$_->{clock}}{$known}}, $_ for verdicts($matter, $period->{$known});
        }
    }
    my @rows;
    for my $clock (keys %clocks) {
        my ($now, $before) = map { $_ // [] } @{$clocks{$clock}}{qw(cut_off eve)};
        my $kept = kept($period, $now, $before);
        next unless grep { $_ } @$kept{qw(due dueCorrected inTimeCorrected)};
        push @rows, {
            clock => $clock, %$kept, late => $kept->{due} - $kept->{inTime}, rate => rate(@$kept{qw(inTime due)}),
            lateItems => [uniq map { $_->{id} } grep { !$_->{in_time} && $_->{moment} >= $period->{start} } @$now],
        };
    }
    return rows([qw(clock due inTime late rate dueCorrected inTimeCorrected lateItems)], @rows);
}

# Of the duties about a matter, without those that have no length.
sub verdicts {
    my ($matter, $moment) = @_;
    my @verdicts;
    for my $clock ($matter->duties($moment)) {
        my $limit = $matter->{account}{limit}{$clock->{id}} // '';
        next if $limit =~ /^0+(?:min|h|d)$/;
        my $verdict = verdict($clock, $moment) or next;
        push @verdicts, {%$verdict, clock => $clock->{id}, id => $matter->{id}};
    }
    return @verdicts;
}

sub verdict {
    my ($clock, $moment) = @_;
    my $met = $clock->{met};
    if (($met // $moment) <= $clock->{end}) {
        return defined $met ? {moment => $met, in_time => 1} : undef;
    }
    return $clock->{certain} ? {moment => $clock->{end} + 1, in_time => 0} : undef;
}

1;
