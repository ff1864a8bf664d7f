package Count::Clock;
# Clocks: by when something has to be done, and how that stands. A clock has its id, from, raw and due (days), at
# (the moment, where it counts to the minute), end (the last moment in time), certain, met (a moment, if it was done).
use strict;
use warnings;
use Count::Calendar;
use Count::Times qw(day_of day_text moment_text seconds start_of time_of_day);

# The limits in days that are the school's own: they end on the day to which they count, rest day or not.
my %OWN = map { $_ => 1 } qw(hazard_due incident_final);

# days(ACCOUNT, ID, DAY, MET, MORE): a clock in days that an event on DAY started.
sub days {
    my ($account, $id, $from, $met, $more) = @_;
    my ($raw, $due, $certain) = Count::Calendar::period($from, $account->limit($id), $more);
    ($due, $certain) = ($raw, 1) if $OWN{$id};
    return {id => $id, from => $from, raw => $raw, due => $due, end => start_of($due + 1) - 1, certain => $certain, met => $met};
}

# A date that people agreed on.
sub agreed {
    my ($id, $due, $met, $from) = @_;
    return {id => $id, from => $from, raw => $due, due => $due, end => start_of($due + 1) - 1, certain => 1, met => $met};
}

# until(ACCOUNT, ID, MOMENT, MET): a clock of any form that a moment started: days, hours and minutes, or a time of day.
sub until {
    my ($account, $id, $from, $met) = @_;
    my $limit = $account->limit($id);
    return days($account, $id, day_of($from), $met) if $limit =~ /d$/;
    my $end;
    if ($limit =~ /:/) {
        $end = start_of(day_of($from)) + time_of_day($limit);
        $end += 86400 if $end <= $from;
    } else {
        $end = $from + seconds($limit);
    }
    my $due = day_of($end);
    return {id => $id, raw => $due, due => $due, at => $end, end => $end, certain => 1, met => $met};
}

sub is_overdue {
    my ($clock, $now) = @_;
    return !defined $clock->{met} && $now > $clock->{end} && $clock->{certain} ? 1 : 0;
}

# Whether it cannot be told if it is overdue: its earliest day has passed, and the holidays of the year are not known.
sub is_untold {
    my ($clock, $now) = @_;
    return !defined $clock->{met} && $now > $clock->{end} && !$clock->{certain} ? 1 : 0;
}

# The first of the clocks that still run; nothing if none does.
sub next_of {
    my ($first) = sort { $a->{end} <=> $b->{end} } grep { !defined $_->{met} } @_;
    return $first;
}

# What is still to be done, as docs/json.md describes it; whoever lists them counts those that come round again.
sub row {
    my ($clock, $matter, $department, $now) = @_;
    return {
        kind => $matter->noun, id => $matter->{id}, duty => $clock->{id}, department => $department,
        due => day_text($clock->{due}), raw => day_text($clock->{raw}),
        dueAt => defined $clock->{at} ? moment_text($clock->{at}) : undef,
        count => 1, last => day_text($clock->{due}),
        daysLeft => $clock->{due} - day_of($now), overdue => is_overdue($clock, $now), certain => $clock->{certain},
    };
}

1;
