package Count::Hazard;
# 隐患: registered, assigned, rectified, verified, closed.
use strict;
use warnings;
use parent 'Count::Matter';
use Count::Times qw(day day_of day_text moment seconds);

sub noun { return 'hazard' }
sub path { return qr{^hazards/(\d{4})/(\d\d)/(H-(\d{8})-[0-9a-hjkmnp-tv-z]{5})\.yaml$} }

sub identify {
    my ($self, $path) = @_;
    $self->identified($path);
    return;
}

sub derive {
    my ($self) = @_;
    $self->{found} = moment($self->{facts}{found});
    return;
}

sub begin {
    my ($self) = @_;
    my $facts = $self->{facts};
    return {
        stage => '', level => $facts->{level}, risk => $facts->{risk} // '', department => $facts->{department},
        due => day_of($self->{found}) + seconds($self->{account}->limit('hazard_due')) / 86400,
        first_due => undef, carried => 0, plan => 0, extensions => 0, reopened => 0, outcome => undef, supervisor => undef,
    };
}

sub is_open { my ($state) = @_; return $state->{stage} ne '' && $state->{stage} ne 'closed' }

# What turned out to be no hazard, or to be one on record already, is in no denominator.
sub counts { my ($state) = @_; return ($state->{outcome} // '') !~ /^(?:not_a_hazard|duplicate)$/ }

# Verification settles a hazard; rectifying alone does not.
sub pending { my ($state) = @_; return is_open($state) && $state->{stage} ne 'verified' }

sub did_register {
    my ($self, $state, $step) = @_;
    return if $state->{stage} ne '' || $step->{at} < $self->{found};
    $state->{stage} = 'registered';
    Count::Matter::reached($state, 'register');
    Count::Matter::move($state, $step, 'new');
    return 1;
}

# From another ledger: not new, and due by the day that was agreed there, if there was one. One that was closed there is history: closed
# from the first, and nothing moves.
sub did_carry {
    my ($self, $state, $step) = @_;
    my ($known, $history) = ($step->{known} // {}, $step->{history} // {});
    my $found = day_of($self->{found});
    my $due = defined $step->{due} ? day($step->{due}) : undef;
    return if $state->{stage} ne '' || defined $due && $due < $found || $step->{at} < $self->{found};
    my @days = ($found, (map { day($_) } grep { defined } @$known{qw(rectified verified)}, $history->{closed}), day_of($step->{at}));
    $days[$_] < $days[$_ - 1] and return for 1 .. $#days;
    $state->{carried} = 1;
    @$state{qw(due first_due)} = ($due, $due) if defined $due;
    if (defined $history->{closed}) {
        @$state{qw(stage outcome)} = ('closed', $history->{outcome});
        return 1;
    }
    $state->{stage} = 'registered';
    Count::Matter::reached($state, 'carry');
    Count::Matter::move($state, $step, 'carried');
    return 1;
}

sub required { return qw(title place category level department found) }

# What was done in another ledger happened after the finding, too.
sub allows {
    my ($self, $step, $state) = @_;
    return !$state->{carried} || $step->{did} =~ /^(?:sign|note)$/ || $step->{at} >= $self->{found};
}

sub may_become {
    my ($self, $state, $facts) = @_;
    return if $facts->{level} eq 'major' && !defined $facts->{major_basis};
    return $self->SUPER::may_become($state, $facts);
}

sub did_assign {
    my ($self, $state, $step) = @_;
    return if $state->{stage} !~ /^(?:registered|assigned)$/;
    my $due = day($step->{due});
    return if $due < day_of($self->{found});
    return if ($step->{deal} // '') eq 'now' && $due != day_of($step->{at});
    return if defined $state->{first_due} && $due > $state->{due};
    return if $state->{level} eq 'major' && !($step->{plan} && defined $step->{control});
    @$state{qw(stage due department handler assignment)} = ('assigned', $due, @$step{qw(department handler)}, $step);
    $state->{first_due} //= $due;
    $state->{plan} ||= $step->{plan};
    Count::Matter::reached($state, 'assign');
    return 1;
}

sub did_control { return is_open($_[1]) }
sub did_progress { return is_open($_[1]) }

sub did_extend {
    my ($self, $state, $step) = @_;
    return if $state->{stage} ne 'assigned' || day($step->{due}) <= $state->{due};
    $state->{due} = day($step->{due});
    return ++$state->{extensions};
}

sub did_rectify {
    my ($self, $state, $step) = @_;
    return if $state->{stage} ne 'assigned' || $step->{at} < $self->{found};
    return if $state->{level} eq 'major' && !$state->{plan};
    @$state{qw(stage rectified)} = ('rectified', $step->{at});
    Count::Matter::reached($state, 'rectify');
    return 1;
}

sub did_verify {
    my ($self, $state, $step) = @_;
    my $pass = $step->{result} eq 'pass';
    return if $state->{stage} ne 'rectified' || $step->{by} eq $state->{handler}
        || day_of($step->{at}) < day_of($state->{rectified});
    return unless $pass || defined $step->{note};
    $state->{stage} = $pass ? 'verified' : 'assigned';
    $state->{rectified} = undef unless $pass;
    Count::Matter::reached($state, 'verify');
    return 1;
}

sub did_close {
    my ($self, $state, $step) = @_;
    my $outcome = $step->{outcome};
    return unless is_open($state);
    return if $outcome =~ /^(?:eliminated|controlled)$/ && $state->{stage} ne 'verified';
    return if $outcome ne 'eliminated' && !defined $step->{note};
    return if $outcome eq 'duplicate' && !defined $step->{of};
    @$state{qw(stage outcome)} = ('closed', $outcome);
    Count::Matter::reached($state, 'close');
    Count::Matter::move($state, $step, 'closed');
    return 1;
}

sub did_regrade {
    my ($self, $state, $step) = @_;
    my ($level, $risk) = ($step->{level}, $step->{risk} // $state->{risk});
    return if !is_open($state) || $level eq $state->{level} && $risk eq $state->{risk};
    @$state{qw(level risk)} = ($level, $risk);
    return 1;
}

sub did_supervise {
    my ($self, $state, $step) = @_;
    return if !is_open($state) || $step->{level} eq ($state->{supervisor} // '');
    $state->{supervisor} = $step->{level};
    return 1;
}

sub did_release {
    my ($self, $state) = @_;
    return unless defined $state->{supervisor};
    $state->{supervisor} = undef;
    return 1;
}

sub did_report_up {
    my ($self, $state, $step) = @_;
    return is_open($state) && $state->{level} eq 'major'
        && grep { defined $step->{$_} } qw(authority_on congress_on staff_notice_on);
}

sub did_reopen {
    my ($self, $state, $step) = @_;
    return if $state->{stage} ne 'closed';
    @$state{qw(stage outcome rectified reopened)} = ($state->{assignment} ? 'assigned' : 'registered', undef, undef, 1);
    Count::Matter::move($state, $step, 'reopened');
    return 1;
}

# The departments that had to put it right on a day of these after the date in force on it, by when things were done: of all
# that was entered by the cut-off, what was entered last knows best about the days from the one on which it happened.
sub overdue_by {
    my ($self, $from, $until, $cut_off) = @_;
    return unless counts($self->state($cut_off));
    my $accepted = $self->state($cut_off)->{accepted};
    $self = $self->known($cut_off);
    my $state = $self->beginning;
    my ($assigned, $before, @known) = (0, '');
    for my $step (@$accepted) {
        my $did = "did_$step->{did}";
        next unless $self->$did($state, $step);
        my $day = day_of($step->{at});
        $assigned = $day if $step->{did} eq 'assign';
        my $work = $state->{stage} =~ /^(?:registered|assigned)$/ ? [$state->{assignment} && $state->{department}, $state->{due}] : undef;
        my $now = $work ? join(' ', $work->[0] // '', $work->[1]) : '';
        next if $now eq $before;
        $before = $now;
        push @known, [!$work ? $day + 1 : $work->[0] && $assigned > $day ? $assigned : $day, $work];
    }
    my %overdue;
    for my $day ($from .. $until) {
        my ($last) = grep { $_->[0] <= $day } reverse @known;
        my $work = $last && $last->[1] or next;
        my $department = $work->[0] // $self->{account}{school}{office} // next;
        $overdue{$department} = 1 if $day > $work->[1];
    }
    return keys %overdue;
}

# The line of a hazard in the lists of a report, as docs/json.md describes it.
sub item {
    my ($self, $day, $cut_off) = @_;
    my $state = $self->state($cut_off);
    my $pending = pending($state);
    return {
        id => $self->{id}, state => $state->{stage}, level => $state->{level}, department => $state->{department},
        due => day_text($state->{due}),
        firstDue => defined $state->{first_due} ? day_text($state->{first_due}) : undef,
        daysLeft => $pending ? $state->{due} - $day : undef,
        overdue => $pending && $state->{due} < $day ? 1 : 0,
        outcome => $state->{outcome}, supervisor => $state->{supervisor},
        extensions => $state->{extensions}, reopened => $state->{reopened},
    };
}

1;
