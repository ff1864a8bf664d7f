package Count::Phase::Hazards;
# 排查整治 of a period: a row for each group, and day by day.
use strict;
use warnings;
use Count::Figures qw(began in_stock moves rate rows steps sum tally);
use Count::Hazard;
use Count::Phase::Limits;
use Count::Section::Hazards;
use Count::Times 'day_of';

my @ROW = qw(id opening carried new reopened reinstated closed voided closing found eliminated rate due inTime inTimeRate dueCorrected inTimeCorrected
    overdue medianDays longestDays funds);
my @OUTCOMES = qw(eliminated controlled transferred not_a_hazard duplicate);

sub count {
    my ($account, $period) = @_;
    my ($from, $cut_off) = @$period{qw(from cut_off)};
    # One that was voided is in the row of what it was last.
    my %face = map { my $face = $_->on_record($_->state($cut_off)) ? $_->state($cut_off) : $_->stood($cut_off); $face ? ($_->{id} => $face) : () }
        $account->matters('Count::Hazard');
    my @hazards = grep { $face{$_->{id}} } $account->matters('Count::Hazard');
    my $row = sub {
        my ($id, @group) = @_;
        return row($period, $id, @group);
    };
    my (%category, %department);
    for my $hazard (@hazards) {
        push @{$category{$face{$hazard->{id}}{known}{facts}{category}}}, $hazard;
        push @{$department{$face{$hazard->{id}}{department}}}, $hazard;
    }
    $department{$_->{id}} //= [] for @{$account->{school}{departments}};
    my @known = grep { $_->on_record($_->state($cut_off)) } @hazards;
    my @outcomes = map { map { $_->{outcome} } steps($_, 'close', $from, $cut_off) } @hazards;
    my @levels = map {
        my $level = $_;
        $row->($level, grep { $face{$_->{id}}{level} eq $level } @hazards);
    } qw(general major);
    my @categories = grep { is_something($_) } map { $row->($_, @{$category{$_}}) } keys %category;
    return {
        total => $row->('all', @hazards), byLevel => rows(\@ROW, @levels), byCategory => rows(\@ROW, @categories),
        byDepartment => rows(\@ROW, map { $row->($_, @{$department{$_}}) } keys %department),
        outcomes => tally(\@OUTCOMES, @outcomes),
        byDay => Count::Section::Hazards::by_day(@$period{qw(from day cut_off)}, @hazards),
        items => Count::Section::Hazards::items($period->{day}, $cut_off, grep { in_stock($_, $from, $cut_off) } @hazards),
        newItems => Count::Section::Hazards::items($period->{day}, $cut_off, grep { began($_, $from, $cut_off) } @known),
        closedItems => Count::Section::Hazards::items($period->{day}, $cut_off, grep { was_closed($_, $from, $cut_off) } @known),
    };
}

# Closed in the period, and at the cut-off.
sub was_closed {
    my ($hazard, $from, $cut_off) = @_;
    return defined $hazard->state($cut_off)->{outcome} && steps($hazard, 'close', $from, $cut_off);
}

sub is_something {
    my ($row) = @_;
    return grep { $row->{$_} } qw(opening carried new reinstated closed voided closing due dueCorrected inTimeCorrected);
}

sub row {
    my ($period, $id, @hazards) = @_;
    my ($from, $cut_off) = @$period{qw(from cut_off)};
    my ($stock) = moves(\@hazards, $from, $cut_off);
    my $kept = Count::Phase::Limits::hazards($period, @hazards);
    my @found = grep { Count::Hazard::counts($_->state($cut_off)) && began($_, $from, $cut_off) } @hazards;
    my @eliminated = grep { ($_->state($cut_off)->{outcome} // '') eq 'eliminated' } @found;
    my @days = sort { $a <=> $b } map { day_of($_->state($cut_off)->{rectified}) - day_of($_->known($cut_off)->{found}) } @eliminated;
    return {
        id => $id, %$stock, found => scalar @found, eliminated => scalar @eliminated,
        rate => rate(scalar @eliminated, scalar @found), %$kept, inTimeRate => rate(@$kept{qw(inTime due)}),
        overdue => scalar(grep { $_->item($period->{day}, $cut_off)->{overdue} } @hazards),
        medianDays => @days ? ($days[$#days / 2] + $days[@days / 2]) / 2 : undef, longestDays => $days[-1],
        funds => sum(map { $_->{cost} // 0 } map { steps($_, 'rectify', $from, $cut_off) } @hazards),
    };
}

1;
