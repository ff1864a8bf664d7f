package Count::Clock::Incident;
# The duties of the school in an incident, by when things were done.
use strict;
use warnings;
use Count::Clock;

my %GRAVE = map { $_ => 1 } qw(extraordinary grave);

sub duties {
    my ($incident, $state, $cut_off) = @_;
    $incident = $state->{known};
    my ($account, $learned, $facts) = ($incident->{account}, $incident->{learned}, $incident->{facts});
    return if $state->{stage} eq '';
    my $clock = sub { Count::Clock::until($account, @_) };
    my @told = @{$state->{told}};
    my $head = earliest(map { $_->{at} } grep { $_->{who} eq 'head' } @told);
    my @authority = grep { $_->{who} eq 'authority' } @told;
    my $first = bulletin($state, 'first');
    my $phoned = earliest(map { $_->{at} } grep { $_->{how} eq 'phone' } @authority);
    my @duties = (
        $clock->('incident_arrival', $learned, earliest(@{$state->{arrivals}})),
        $clock->('incident_head', $learned, $head),
        $clock->('incident_phone', $learned, earliest($phoned, $first)),
    );
    push @duties, $clock->('incident_authorities', $head // $learned, earliest($first, map { $_->{at} } @authority))
        if $facts->{class} eq 'accident';
    push @duties, $clock->('incident_health', $learned, earliest($first, map { $_->{at} } @authority))
        if $facts->{class} eq 'health';
    push @duties, $clock->('incident_first', $learned, $first);
    push @duties, follow_ups($account, $state, $duties[-1]{end}, $cut_off);
    if (defined(my $controlled = $state->{controlled})) {
        push @duties,
            $clock->('incident_final', $controlled > $learned ? $controlled : $learned, bulletin($state, 'final'));
    }
    push @duties, $clock->('bullying_inquiry', $learned, $state->{closed}) if ($facts->{nature} // '') eq 'bullying';
    return @duties;
}

sub earliest {
    my ($earliest) = sort { $a <=> $b } grep { defined } @_;
    return $earliest;
}

sub bulletin {
    my ($state, $kind) = @_;
    return earliest(map { $_->{at} } grep { $_->{kind} eq $kind } @{$state->{bulletins}});
}

# Each day's, until it is under control: those up to the cut-off and the next. A follow-up belongs to the nearest of them,
# the later one in the middle; the first that belongs to one meets it, or else the first after it.
sub follow_ups {
    my ($account, $state, $start, $cut_off) = @_;
    my @due;
    my $last = $start;
    while (!@due || $last <= $cut_off) {
        my $next = next_follow_up($account, $state, $last);
        last if defined $state->{controlled} && $next->{end} >= $state->{controlled};
        push @due, $next;
        $last = $next->{end};
    }
    return unless @due;
    for my $bulletin (grep { $_->{kind} ne 'first' } @{$state->{bulletins}}) {
        my $nearest = 0;
        for my $i (1 .. $#due) {
            $nearest = $i if abs($due[$i]{end} - $bulletin->{at}) <= abs($due[$nearest]{end} - $bulletin->{at});
        }
        $due[$_]{met} //= $bulletin->{at} for 0 .. $nearest;
    }
    push @due, next_follow_up($account, $state, $last) if defined $due[-1]{met} && !defined $state->{controlled};
    return @due;
}

# While it is grave there is one in the morning too.
sub next_follow_up {
    my ($account, $state, $after) = @_;
    my ($evening, $morning) =
        map { Count::Clock::until($account, $_, $after) } qw(incident_follow_up incident_follow_up_morning);
    return $evening if $evening->{end} <= $morning->{end};
    my ($level) = map { $_->{level} } sort { $b->{at} <=> $a->{at} }
        grep { $_->{at} <= $morning->{end} } reverse @{$state->{grades}};
    return $GRAVE{$level // ''} ? $morning : $evening;
}

1;
