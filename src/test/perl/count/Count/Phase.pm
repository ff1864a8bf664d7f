package Count::Phase;
# What the report on a phase, on a whole campaign, on a week or on a month has to say, in the shape of its JSON (docs/json.md). See Count::Daily
# for what a section is.
use strict;
use warnings;
use Count::Activity;
use Count::Daily;
use Count::Figures 'rows';
use Count::Phase::Hazards;
use Count::Phase::Open;
use Count::Phase::Others;
use Count::Phase::Petitions;
use Count::Times qw(day day_of day_text moment_text start_of);

# Whether a goal was reached is not a figure, nor is what people wrote; the sample has no checklist with a rhythm.
our %NOT_COUNTED = map { $_ => 1 } qw(schema kind language school goals annex texts checklists);

my %PERCENT = map { $_ => 1 } qw(coverage rate in_time);

# What moved the stock but was neither found nor closed, and what was held: a line only where there was any.
my @MOVED = qw(carried reinstated voided);
my @HELD = qw(drill training meeting);
my %RARE = map { $_ => 1 } @MOVED, map("${_}s", @HELD);

# all(ACCOUNT): the periods that have a report: each campaign, then its phases.
sub all {
    my ($account) = @_;
    return map {
        my $campaign = $_;
        (period($campaign), map { period($campaign, $_) } @{$campaign->{phases} // []});
    } @{$account->{school}{campaigns} // []};
}

# routine(ACCOUNT): the weeks, Monday to Sunday, and the months that touch the first campaign.
sub routine {
    my ($account) = @_;
    my $campaign = ($account->{school}{campaigns} // [])->[0] or return;
    my (%seen, @periods);
    for my $day (day($campaign->{from}) .. day($campaign->{until})) {
        push @periods, grep { !$seen{$_->{id}}++ } week($day), month($day);
    }
    return @periods;
}

sub week {
    my ($day) = @_;
    my $monday = $day - (gmtime($day * 86_400))[6] % 7 + 1;
    $monday -= 7 if $monday > $day;
    # a week is of the year in which its Thursday lies
    my $thursday = $monday + 3;
    my $year = substr day_text($thursday), 0, 4;
    my $week = int(($thursday - day("$year-01-01")) / 7) + 1;
    return {%{spanned(week => sprintf('%d-W%02d', $year, $week), $monday, $monday + 6)}, year => 0 + $year, week => $week};
}

sub month {
    my ($day) = @_;
    my $month = substr day_text($day), 0, 7;
    my $until = $day;
    $until++ while substr(day_text($until + 1), 0, 7) eq $month;
    return {%{spanned(month => $month, day("$month-01"), $until)}, year => 0 + substr($month, 0, 4)};
}

sub spanned {
    my ($span, $id, $from, $until) = @_;
    return {
        span => $span, id => $id, from => $from, until => $until,
        start => start_of($from), eve => start_of($from) - 1, end => start_of($until + 1) - 1,
    };
}

sub period {
    my ($campaign, $phase) = @_;
    my ($from, $until) = map { day(($phase // $campaign)->{$_}) } qw(from until);
    return {
        span => $phase ? 'phase' : 'campaign', id => join('-', $campaign->{id}, $phase ? $phase->{id} : ()),
        campaign => $campaign->{id}, phase => $phase && $phase->{id}, from => $from, until => $until,
        start => start_of($from), eve => start_of($from) - 1, end => start_of($until + 1) - 1,
    };
}

# The same period as it is looked at from a moment in it.
sub at {
    my ($period, $cut_off) = @_;
    return {%$period, cut_off => $cut_off, day => day_of($cut_off)};
}

# sections(ACCOUNT, PERIOD): name => {count, view}. The period may have another length in an altered account.
sub sections {
    my ($account, $asked) = @_;
    my ($known) = grep { same($_, $asked) } all($account);
    my $period = at($known // $asked, $asked->{cut_off});
    my $results = results($account, $period);
    return {
        %$results,
        period => {count => named($period)}, cutOff => {count => moment_text($period->{cut_off})},
        finished => {count => $period->{cut_off} >= $period->{end} ? 1 : 0},
        organisation => {count => organisation($account, $period)},
        problems => {count => Count::Phase::Open::problems($account, $period), view => \&Count::Phase::Open::problems_view},
        mended => {count => mended($account, $period)},
        lateEntries => {count => Count::Daily::late_entries($account, @$period{qw(from cut_off)})},
        lateHazards => {count => Count::Daily::late_hazards($account, @$period{qw(from cut_off)})},
        open => {count => Count::Phase::Open::open($account, $period)},
        openOverdue => {count => scalar grep { $_->{overdue} } @{Count::Phase::Open::open($account, $period)->{rows}}},
        assessment => {count => $period->{campaign} ? overdue($account, $period) : undef, view => \&overdue_view},
        department => {count => undef}, departmentName => {count => undef},
        comparison => {count => scalar comparison($account, $period, $results)},
    };
}

# Of the evidence for an assessment, who is accused of which hazard as overdue.
sub overdue {
    my ($account, $period) = @_;
    my $last = $period->{until} < $period->{day} ? $period->{until} : $period->{day};
    my @overdue = map {
        my $hazard = $_;
        map { +{department => $_, id => $hazard->{id}} } $hazard->overdue_by($period->{from}, $last, $period->{cut_off});
    } $account->matters('Count::Hazard');
    return {overdue => rows([qw(department id)], @overdue)};
}

sub overdue_view {
    my ($printed) = @_;
    my @overdue;
    for my $department (@{$printed->{departments}}) {
        push @overdue, map { +{department => $department->{id}, id => $_} } map { @{$_->{ids}} }
            grep { $_->{duty} eq 'hazard_overdue' } @{$department->{duties}};
    }
    return {overdue => \@overdue};
}

sub same {
    my ($one, $other) = @_;
    return $one->{span} eq $other->{span} && $one->{id} eq $other->{id};
}

# What one period came to: what the next is compared with.
sub results {
    my ($account, $period) = @_;
    my @asked = ($account, $period);
    return {
        hazards => {count => Count::Phase::Hazards::count(@asked)},
        petitions => {count => Count::Phase::Petitions::count(@asked), view => \&Count::Phase::Petitions::view},
        incidents => {count => Count::Phase::Others::incidents(@asked), view => \&Count::Phase::Others::incidents_view},
        warnings => {count => Count::Phase::Others::warnings(@asked), view => \&Count::Phase::Others::warnings_view},
        coverage => {count => Count::Phase::Others::coverage(@asked), view => \&Count::Phase::Others::coverage_view},
        practice => {count => Count::Phase::Others::practice(@asked)},
        activities => {count => Count::Activity::count($account, @$period{qw(from cut_off)})},
    };
}

sub named {
    my ($period) = @_;
    return {
        (map { $_ => $period->{$_} } qw(campaign phase span id year week)), (map { $_ => day_text($period->{$_}) } qw(from until)),
        days => $period->{until} - $period->{from} + 1,
    };
}

sub mended {
    my ($account, $period) = @_;
    my $mended = Count::Daily::mended($account, @$period{qw(from cut_off)});
    my %count = map { my $did = $_; $did => scalar grep { $_->{did} eq $did } @{$mended->{rows}} } qw(correct void reinstate);
    return {corrections => $count{correct}, voids => $count{void}, reinstatements => $count{reinstate}, items => $mended};
}

sub organisation {
    my ($account, $period) = @_;
    my ($school, $from, $until, $day) = ($account->{school}, @$period{qw(from until day)});
    my ($campaign) = grep { $_->{id} eq ($period->{campaign} // '') } @{$school->{campaigns}};
    my @meetings = grep { day($_->{date}) >= $from && day($_->{date}) <= $day } map { @{$_->{meetings} // []} } $campaign // @{$school->{campaigns}};
    my @duty = grep { day($_->{from}) <= $day && day($_->{until}) >= $from } @{$school->{duty} // []};
    my ($office) = grep { $_->{id} eq ($school->{office} // '') } @{$school->{departments}};
    return {
        office => $office && $office->{name}, departments => scalar($account->departments($day)),
        leadingGroup => rows([qw(post task)], @{$school->{leading_group} // []}),
        meetings => rows([qw(date title)], @meetings), phases => rows([qw(id from until)], @{$campaign->{phases} // []}),
        duty => rows([qw(from until leader staff)], map { within($_, $from, $until) } @duty),
    };
}

# The part of a shift that lies in the period.
sub within {
    my ($shift, $from, $until) = @_;
    my ($first, $last) = map { day($shift->{$_}) } qw(from until);
    return {%$shift, from => day_text($first < $from ? $from : $first), until => day_text($last > $until ? $until : $last)};
}

sub comparison {
    my ($account, $period, $results) = @_;
    my $before = before($account, $period) or return;
    my ($then, $now) = (compared(results($account, at($before, $before->{end}))), compared($results));
    my @lines = map { +{
        figure => $_, percent => $PERCENT{$_} // 0, before => $then->{$_}, now => $now->{$_},
        change => change($then->{$_}, $now->{$_}),
    } } grep { !$RARE{$_} || $then->{$_} || $now->{$_} } keys %$now;
    return {before => named($before), lines => rows([qw(figure percent before now change)], @lines)};
}

# The period before: of the same campaign, or the last campaign; the week or month before, if the account had begun.
sub before {
    my ($account, $period) = @_;
    if (!defined $period->{campaign}) {
        my $before = $period->{span} eq 'week' ? week($period->{from} - 1) : month($period->{from} - 1);
        return $before->{until} < $account->since ? undef : $before;
    }
    my @ended = grep { !defined $_->{phase} == !defined $period->{phase} && $_->{until} < $period->{from} } all($account);
    @ended = grep { $_->{campaign} eq $period->{campaign} } @ended if defined $period->{phase};
    my ($before) = sort { $b->{until} <=> $a->{until} } @ended;
    return $before;
}

sub change {
    my ($before, $now) = @_;
    return defined $before && defined $now ? 0 + sprintf '%.1f', $now - $before : undef;
}

# The figures that are compared.
sub compared {
    my ($results) = @_;
    my ($hazards, $petitions, $incidents, $warnings, $coverage, $practice) =
        map { $results->{$_}{count} } qw(hazards petitions incidents warnings coverage practice);
    my ($total, $late) = ($hazards->{total}, 0);
    $late += $_->{late} for @{$petitions->{clocks}{rows}};
    return {
        (map { $_ => $results->{hazards}{count}{total}{$_} } @MOVED),
        (map { my $kind = $_; ("${kind}s" => scalar grep { $_->{kind} eq $kind } @{$results->{activities}{count}{items}{rows}}) } @HELD),
        coverage => $coverage->{total}{rate}, (map { $_ => $coverage->{total}{$_} } qw(late missing)),
        (map { $_ => $total->{$_} } qw(found eliminated rate overdue closing)), in_time => $total->{inTimeRate},
        median_days => $total->{medianDays}, petitions_closed => $petitions->{closed}, petitions_late => $late,
        incidents => $incidents->{new}, warnings => $warnings->{issued}, inspections => $practice->{inspections},
    };
}

1;
