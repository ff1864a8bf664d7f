package Count::Calendar;
# Statutory rest days, as the State Council published them, and the periods in days that are reckoned by them.
use strict;
use warnings;
use Count::Times qw(day day_text);

# Of each year that is known: the days off, and the weekends on which people work.
my %YEAR = (
    2019 => [
        [qw(01-01 02-04..02-10 04-05 05-01..05-04 06-07 09-13 10-01..10-07)], [qw(02-02 02-03 04-28 05-05 09-29 10-12)],
    ],
    2020 => [
        [qw(01-01 01-24..02-02 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08)],
        [qw(01-19 04-26 05-09 06-28 09-27 10-10)],
    ],
    2021 => [
        [qw(01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07)],
        [qw(02-07 02-20 04-25 05-08 09-18 09-26 10-09)],
    ],
    2022 => [
        [qw(01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07 12-31)],
        [qw(01-29 01-30 04-02 04-24 05-07 10-08 10-09)],
    ],
    2023 => [
        [qw(01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06)],
        [qw(01-28 01-29 04-23 05-06 06-25 10-07 10-08)],
    ],
    2024 => [
        [qw(01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-08..06-10 09-15..09-17 10-01..10-07)],
        [qw(02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12)],
    ],
    2025 => [
        [qw(01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08)], [qw(01-26 02-08 04-27 09-28 10-11)],
    ],
    2026 => [
        [qw(01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07)],
        [qw(01-04 02-14 02-28 05-09 09-20 10-10)],
    ],
);

my %SPECIAL;    # 1 a rest day, 0 a working day, by its number
for my $year (keys %YEAR) {
    my ($off, $working) = @{$YEAR{$year}};
    for my $span (@$off) {
        my ($first, $last) = map { day("$year-$_") } (split /\.\./, $span)[0, -1];
        $SPECIAL{$_} = 1 for $first .. $last;
    }
    $SPECIAL{day("$year-$_")} = 0 for @$working;
}

sub is_known { return exists $YEAR{substr day_text($_[0]), 0, 4} }

# Whether nobody works: a day off, or a weekend that is not worked. Nothing is guessed of a year that is not known.
sub is_rest {
    my ($day) = @_;
    return $SPECIAL{$day} // ($day + 3) % 7 >= 5;    # 1970-01-01 was a Thursday
}

# period(DAY, LIMIT, MORE): the unmoved day, the day, and whether the calendar is sure, of a limit such as 15d or 3wd that
# an event on DAY starts, with MORE days of the calendar. Day 0 is not counted. The earliest it can be where a year is not
# known.
sub period {
    my ($from, $limit, $more) = @_;
    my ($n, $unit) = $limit =~ /^(\d+)(d|wd)$/ or die "count: \"$limit\" is not a limit in days\n";
    my ($due, $certain) = ($from, 1);
    if ($unit eq 'wd') {
        while ($n) {
            $due++;
            $certain &&= is_known($due);
            $n-- unless is_known($due) && is_rest($due);
        }
        $due += $more // 0;
    } else {
        $due += $n + ($more // 0);
    }
    my $raw = $due;
    $due++ while is_known($due) && is_rest($due);
    return ($raw, $due, $certain && is_known($due) ? 1 : 0);
}

1;
