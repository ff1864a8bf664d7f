package Count::Phase::Others;
# 突发事件, 预警, 值班与零报告 and 做法 of a period.
use strict;
use warnings;
use Count::Figures qw(began in_stock moves rate rows steps sum tally);
use Count::Incident;
use Count::Inspection;
use Count::Phase::Limits;
use Count::Screening;
use Count::Section::Hazards;
use Count::Section::Incidents;
use Count::Section::Inspections;
use Count::Section::Screening;
use Count::Section::Warnings;
use Count::Times qw(day_of day_text);
use Count::Warning;

my @HARM = qw(dead missing serious minor trapped);
my @ROW = qw(id due reported clear found late excused missing backfilled rate);

sub incidents {
    my ($account, $period) = @_;
    my ($from, $cut_off) = @$period{qw(from cut_off)};
    my @incidents = grep { $_->state($cut_off)->{stage} ne '' } $account->matters('Count::Incident');
    my ($stock) = moves([$account->matters('Count::Incident')], $from, $cut_off);
    delete $stock->{reopened};
    my @new = grep { began($_, $from, $cut_off) } @incidents;
    my @states = map { $_->state($cut_off) } @new;
    my %harm = map { my $count = $_; $count => sum(map { ($_->{harm} // {})->{$count} // 0 } @states) } @HARM;
    return {
        %$stock, harm => \%harm, loss => sum(map { $_->{loss} // 0 } @states),
        byClass => tally([qw(natural accident health security network exam)], map { $_->facts($cut_off)->{class} } @new),
        byLevel => tally([qw(extraordinary grave large ordinary ungraded)], map { $_->{level} } @states),
        clocks => Count::Phase::Limits::rows_of($period, $account->matters('Count::Incident')),
        items => rows(\@Count::Section::Incidents::ITEM, map { Count::Section::Incidents::with_lines(
            $_->item($period->{day}, $cut_off)) } grep { in_stock($_, $from, $cut_off) } @incidents),
    };
}

sub incidents_view {
    my ($printed) = @_;
    return {%$printed, items => [map { Count::Section::Incidents::with_lines($_) } @{$printed->{items}}]};
}

sub warnings {
    my ($account, $period) = @_;
    my ($from, $cut_off, $day) = @$period{qw(from cut_off day)};
    my @warnings = grep { $_->state($cut_off)->{stage} ne '' } $account->matters('Count::Warning');
    my ($stock, $issued) = moves([$account->matters('Count::Warning')], $from, $cut_off);
    my @kept = grep { in_stock($_, $from, $cut_off) } @warnings;
    my @actions = map { $_->actions($day, $cut_off) } @kept;
    my @overdue = grep { $_->{overdue} } @actions;
    return {
        (map { $_ => $stock->{$_} } qw(opening carried reinstated voided)), issued => $stock->{new}, lifted => $stock->{closed}, closing => $stock->{closing},
        byLevel => tally([qw(red orange yellow blue)], map { $_->item($day, $cut_off)->{level} } @$issued),
        asked => scalar @actions, done => scalar(grep { defined $_->{done} } @actions),
        doneLate => scalar(grep { $_->{late} } @actions), overdue => scalar @overdue,
        overdueActions => rows(\@Count::Section::Warnings::ACTION, @overdue),
        items => rows(\@Count::Section::Warnings::ITEM,
            map { Count::Section::Warnings::with_lines($_->item($day, $cut_off)) } @kept),
    };
}

sub warnings_view {
    my ($printed) = @_;
    return {
        %$printed, items => [map { Count::Section::Warnings::with_lines($_) } @{$printed->{items}}],
        overdueActions => Count::Section::Warnings::beside(@{$printed->{overdueActions}}),
    };
}

sub coverage {
    my ($account, $period) = @_;
    my @days = $period->{from} .. $period->{day};
    my $table = Count::Section::Screening::table($account, $period->{cut_off}, @days);
    my %cells;
    push @{$cells{$_->{id}}}, $_ for @{$table->{cells}{rows}};
    my @missing = map { "$_->{day}/$_->{id}" } grep { $_->{report} eq 'missing' } @{$table->{cells}{rows}};
    return {
        total => coverage_row('all', @{$table->{cells}{rows}}), missing => \@missing, table => $table,
        departments => rows(\@ROW, map { coverage_row($_, @{$cells{$_}}) } keys %cells),
        byDay => rows([@ROW, 'day'], map { my $day = day_text($_); +{%{coverage_row($day, grep { $_->{day} eq $day } @{$table->{cells}{rows}})}, day => $day} } @days),
    };
}

sub coverage_row {
    my ($id, @cells) = @_;
    my %count = map { $_ => 0 } qw(clear found excused missing not_due);
    $count{$_->{report}}++ for @cells;
    delete $count{not_due};
    my $reported = $count{clear} + $count{found};
    my $due = $reported + $count{missing};
    return {
        id => $id, due => $due, reported => $reported, %count, rate => rate($reported, $due),
        late => scalar(grep { $_->{late} } @cells),
        backfilled => scalar(grep { $_->{report} eq 'missing' && $_->{backfilled} } @cells),
    };
}

sub coverage_view {
    my ($printed) = @_;
    return {
        %$printed, table => Count::Section::Screening::coverage_cells($printed->{table}),
        byDay => [map { +{%{$_->{figures}}, day => $_->{day}} } @{$printed->{byDay}}],
    };
}

sub practice {
    my ($account, $period) = @_;
    my ($from, $cut_off, $day) = @$period{qw(from cut_off day)};
    my @made = grep {
        my $entered = $_->state($cut_off)->{registered};
        $entered && day_of($entered) >= $from;
    } $account->matters('Count::Inspection');
    my @hazards = $account->matters('Count::Hazard');
    my %steps;
    for my $did (qw(supervise release verify)) {
        $steps{$did} = [map { steps($_, $did, $from, $cut_off) } @hazards];
    }
    my %findings = map { $_ => 1 } map { keys %{$_->state($cut_off)->{found}} } @made;
    return {
        inspections => scalar @made, inspectionsClear => scalar(grep { !%{$_->state($cut_off)->{found}} } @made),
        inspectionFindings => scalar keys %findings, supervised => scalar @{$steps{supervise}},
        released => scalar @{$steps{release}}, verifications => scalar @{$steps{verify}},
        returned => scalar(grep { $_->{result} eq 'fail' } @{$steps{verify}}),
        inspectionItems => rows(\@Count::Section::Inspections::ITEM, map { $_->item($day, $cut_off) } @made),
        supervisedItems => Count::Section::Hazards::items($day, $cut_off,
            grep { my $state = $_->state($cut_off); Count::Hazard::is_open($state) && defined $state->{supervisor} } @hazards),
    };
}

1;
