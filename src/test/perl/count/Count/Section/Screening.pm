package Count::Section::Screening;
# 应报、实报、零报告、迟报、免报、未报; and how the departments reported on the last days.
use strict;
use warnings;
use Count::Figures qw(rate rows);
use Count::Screening;
use Count::Times qw(day_text moment_text);

my @COVERED = 0 .. 13;    # days back

sub count {
    my ($account, $day, $cut_off) = @_;
    my %count = map { $_ => 0 } qw(clear found late excused missing);
    my (@missing, @departments);
    # Where nobody is due, nobody is listed either: none of the five words is true then.
    for my $department (Count::Screening::due($account, $day) ? $account->departments($day) : ()) {
        my ($report, $state) = Count::Screening::report($account, $department->{id}, $day, $cut_off);
        $count{$report}++;
        push @missing, $department->{id} if $report eq 'missing';
        my @screened = $state ? @{$state->{screened}} : ();
        push @departments, {
            id => $department->{id}, report => $report, recorded => @screened ? moment_text($screened[0]{recorded}) : undef,
            hazards => [map { @{$_->{hazards} // []} } @screened],
        };
    }
    my $reported = $count{clear} + $count{found} + $count{late};
    my $all = $reported + $count{missing};
    return {
        due => $all, reported => $reported, %count, missing => \@missing, rate => rate($reported, $all),
        reportedBy => $account->limit('screening_reported_by'),
        departments => rows([qw(id report recorded hazards)], @departments),
    };
}

# How the departments reported on the last fourteen days, each cell by its day and department.
sub coverage {
    my ($account, $day, $cut_off) = @_;
    return table($account, $cut_off, map { $day - $_ } @COVERED);
}

# The same of these days.
sub table {
    my ($account, $cut_off, @days) = @_;
    my @cells;
    for my $department (@{$account->{school}{departments}}) {
        for my $cell (@days) {
            my ($report, undef, $later) = Count::Screening::report($account, $department->{id}, $cell, $cut_off);
            my $exists = grep { $_->{id} eq $department->{id} } $account->departments($cell);
            $report = 'not_due' if $report eq 'missing' && !($exists && Count::Screening::due($account, $cell));
            push @cells, {id => $department->{id}, day => day_text($cell), report => $report, backfilled => $later};
        }
    }
    return {days => [map { day_text($_) } @days], cells => rows([qw(id day report backfilled)], @cells)};
}

sub coverage_cells {
    my ($coverage) = @_;
    my @days = @{$coverage->{days}};
    my @cells = map {
        my $department = $_;
        map { {id => $department->{id}, day => $days[$_], %{$department->{cells}[$_]}} } 0 .. $#{$department->{cells}};
    } @{$coverage->{departments}};
    return {days => \@days, cells => \@cells};
}

1;
