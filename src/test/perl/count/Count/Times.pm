package Count::Times;
# Days are numbers, counted from 1970-01-01; moments are seconds from its midnight UTC.
use strict;
use warnings;
use Exporter 'import';
use Time::Local 'timegm';

our @EXPORT_OK = qw(day day_text moment moment_text day_of start_of seconds time_of_day zone);

my $offset;    # seconds that the school's clock is ahead of UTC

# Core Perl knows no time zones. These have not changed their offset since 1991.
my %OFFSET = ('Asia/Shanghai' => 8 * 3600, 'Asia/Hong_Kong' => 8 * 3600, UTC => 0);

# Sets the zone in which days begin and end.
sub zone {
    my ($name) = @_;
    $offset = $OFFSET{$name} // die "count: the zone $name is not in Count::Times\n";
    return;
}

sub day {
    my ($text) = @_;
    my ($y, $m, $d) = $text =~ /^(\d{4})-(\d\d)-(\d\d)$/ or die "count: \"$text\" is not a day\n";
    my $day = eval { timegm(0, 0, 0, $d, $m - 1, $y) } // die "count: there is no day $text\n";
    return $day / 86400;
}

sub day_text {
    my ($day) = @_;
    my (undef, undef, undef, $d, $m, $y) = gmtime $day * 86400;
    return sprintf '%04d-%02d-%02d', $y + 1900, $m + 1, $d;
}

sub moment {
    my ($text) = @_;
    my ($date, $h, $min, $s, $zone, $sign, $zh, $zm) =
        $text =~ /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|([+-])(\d\d):(\d\d))$/
        or die "count: \"$text\" is not a time with its offset\n";
    $s //= 0;
    die "count: there is no time $text\n" if $h > 23 || $min > 59 || $s > 59;
    my $ahead = $zone eq 'Z' ? 0 : ($zh * 3600 + $zm * 60) * ($sign eq '-' ? -1 : 1);
    return day($date) * 86400 + $h * 3600 + $min * 60 + $s - $ahead;
}

# A moment in the school's time, always with seconds.
sub moment_text {
    my ($moment) = @_;
    my $seconds = $moment - start_of(day_of($moment));
    return sprintf '%sT%02d:%02d:%02d', day_text(day_of($moment)), $seconds / 3600, $seconds / 60 % 60, $seconds % 60;
}

# The day, at the school, of a moment; and the moment at which a day begins there.
sub day_of { return int(($_[0] + $offset) / 86400) }
sub start_of { return $_[0] * 86400 - $offset }

# Seconds of a limit such as 7d, 24h or 30min, and seconds into the day of a time of day.
sub seconds {
    my ($limit) = @_;
    my ($n, $unit) = $limit =~ /^(\d+)(d|h|min)$/ or die "count: \"$limit\" is not a limit\n";
    return $n * {d => 86400, h => 3600, min => 60}->{$unit};
}

sub time_of_day {
    my ($text) = @_;
    my ($h, $min) = $text =~ /^(\d\d):(\d\d)$/ or die "count: \"$text\" is not a time of day\n";
    return $h * 3600 + $min * 60;
}

1;
