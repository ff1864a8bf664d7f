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
        my $cell = Count::Screening::report($account, $department->{id}, $day, $cut_off);
        $count{$cell->{report}}++;
        $count{late} += $cell->{late};
        push @missing, $department->{id} if $cell->{report} eq 'missing';
        push @departments, {
            id => $department->{id}, recorded => defined $cell->{recorded} ? moment_text($cell->{recorded}) : undef,
            (map { $_ => $cell->{$_} } qw(report late hazards reason)),
        };
    }
    my $reported = $count{clear} + $count{found};
    my $all = $reported + $count{missing};
    return {
        due => $all, reported => $reported, %count, missing => \@missing, rate => rate($reported, $all),
        reportedBy => $account->limit('screening_reported_by'),
        departments => rows([qw(id report late recorded hazards reason)], @departments),
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
            my $report = Count::Screening::report($account, $department->{id}, $cell, $cut_off);
            push @cells, {
                id => $department->{id}, day => day_text($cell), map { $_ => $report->{$_} } qw(report late backfilled),
            };
        }
    }
    return {days => [map { day_text($_) } @days], cells => rows([qw(id day report late backfilled)], @cells)};
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
