package Count::Incident;
# 突发事件: handled, controlled, closed.
use strict;
use warnings;
use List::Util qw(uniq);
use parent 'Count::Matter';
use Count::Clock::Incident;
use Count::Times qw(moment moment_text);

my @HARM = qw(dead missing serious minor trapped);

sub noun { return 'incident' }
sub path { return qr{^incidents/(\d{4})/(\d\d)/(I-(\d{8})-[0-9a-hjkmnp-tv-z]{5})\.yaml$} }

sub identify {
    my ($self, $path) = @_;
    $self->identified($path);
    return;
}

sub derive {
    my ($self) = @_;
    $self->{$_} = moment($self->{facts}{$_}) for qw(occurred learned);
    return;
}

sub begin {
    return {
        stage => '', bulletins => [], arrivals => [], told => [], grades => [], level => 'ungraded', basis => undef,
        harm => undef, harm_is_new => 0, loss => undef, controlled => undef, closed => undef,
    };
}

sub may_become {
    my ($self, $state, $facts) = @_;
    return moment($facts->{occurred}) <= moment($facts->{learned}) && $self->SUPER::may_become($state, $facts);
}

sub is_open { my ($state) = @_; return $state->{stage} =~ /^(?:handling|controlled)$/ }

sub allows {
    my ($self, $step, $state) = @_;
    return 1 if $step->{did} =~ /^(?:sign|note)$/;
    return if $state->{stage} eq '' && $step->{did} ne 'report';
    my $from_call = $step->{did} =~ /^(?:report|notify|arrive|grade|close)$/;
    return $step->{at} >= $self->{$from_call ? 'learned' : 'occurred'};
}

sub did_report {
    my ($self, $state, $step) = @_;
    my ($kind, $bulletins) = ($step->{kind}, $state->{bulletins});
    if ($state->{stage} eq '') {
        return if grep { defined $step->{$_} } qw(kind number to approved_by urgency trend cause planned request);
        $state->{stage} = 'handling';
        Count::Matter::reached($state, 'report');
        Count::Matter::move($state, $step, 'new');
        return 1;
    }
    return if grep { !defined $step->{$_} } qw(kind to approved_by);
    my %made;
    $made{$_->{kind}}++ for @$bulletins;
    return if defined $step->{number} && $step->{number} != ($made{$kind} // 0) + 1;
    return if @$bulletins && $step->{at} < $bulletins->[-1]{at};
    return if $kind eq 'first' ? $made{first} : !$made{first};
    return if $kind eq 'follow_up' && $made{final} && !$state->{harm_is_new};
    return if $kind eq 'final' && ($made{final} || !defined $state->{controlled} || $step->{at} < $state->{controlled});
    return if $kind eq 'final' && !defined $state->{closed} && !defined $step->{cause};
    return if $kind eq 'final' && !($state->{harm} && defined $state->{loss});
    push @$bulletins, $step;
    $state->{harm_is_new} = 0;
    return 1;
}

sub did_notify { my ($self, $state, $step) = @_; return push @{$state->{told}}, $step }

sub did_arrive {
    my ($self, $state, $step) = @_;
    return is_open($state) && push @{$state->{arrivals}}, $step->{at};
}

sub did_grade {
    my ($self, $state, $step) = @_;
    return if $step->{level} eq $state->{level} && $step->{basis} eq ($state->{basis} // '');
    @$state{qw(level basis)} = @$step{qw(level basis)};
    return push @{$state->{grades}}, $step;
}

sub did_plan { return is_open($_[1]) }
sub did_measure { return is_open($_[1]) }

sub did_casualties {
    my ($self, $state, $step) = @_;
    my %new = ((map { $_ => 0 } @HARM), %{$state->{harm} // {}});
    my @counted = grep { defined $step->{$_} } @HARM or return;
    return if !defined $step->{note} && grep { $step->{$_} < $new{$_} } @counted;
    $state->{harm_is_new} = 1 if grep { $step->{$_} != $new{$_} } @counted;
    @new{@counted} = @$step{@counted};
    $state->{harm} = \%new;
    return 1;
}

sub did_loss {
    my ($self, $state, $step) = @_;
    return if !defined $step->{note} && $step->{amount} < ($state->{loss} // 0);
    $state->{loss} = $step->{amount};
    return 1;
}

sub did_control {
    my ($self, $state, $step) = @_;
    return if $state->{stage} ne 'handling';
    @$state{qw(stage controlled)} = ('controlled', $step->{at});
    Count::Matter::reached($state, 'control');
    return 1;
}

sub did_close {
    my ($self, $state, $step) = @_;
    return if $state->{stage} ne 'controlled' || $step->{at} < $state->{controlled};
    @$state{qw(stage closed)} = ('closed', $step->{at});
    Count::Matter::reached($state, 'close');
    Count::Matter::move($state, $step, 'closed');
    return 1;
}

sub duties { my ($self, $cut_off) = @_; return Count::Clock::Incident::duties($self, $self->state($cut_off), $cut_off) }

sub department { my ($self, $cut_off) = @_; return $self->facts($cut_off)->{department} }

# The bulletins, each with its number among those of its kind.
sub numbered {
    my %made;
    return [map { +{bulletin => $_->{kind}, number => ++$made{$_->{kind}}, at => moment_text($_->{at})} } @_];
}

# The line of an incident in the lists of a report.
sub item {
    my ($self, $day, $cut_off) = @_;
    my $state = $self->state($cut_off);
    my @duties = $self->duties($cut_off);
    my $known = $self->known($cut_off);
    my ($arrival) = grep { $_->{id} eq 'incident_arrival' } @duties;
    my $late = int((($arrival->{met} // $cut_off) - $arrival->{end}) / 60);
    my $next = Count::Clock::next_of(@duties);
    return {
        id => $self->{id}, (map { $_ => $known->{facts}{$_} } qw(class nature department)),
        level => $state->{level}, state => $state->{stage},
        (map { $_ => moment_text($known->{$_}) } qw(occurred learned)),
        (map { $_ => defined $state->{$_} ? moment_text($state->{$_}) : undef } qw(controlled closed)),
        arrived => defined $arrival->{met} ? moment_text($arrival->{met}) : undef,
        arrivalMinutes => defined $arrival->{met} ? int(($arrival->{met} - $known->{learned}) / 60) : undef,
        arrivalLate => $late > 0 ? $late : 0,
        casualties => $state->{harm}, loss => $state->{loss},
        bulletins => numbered(@{$state->{bulletins}}), next => $next && $next->{id},
        nextDue => $next && moment_text($next->{end}),
        overdue => scalar(uniq map { $_->{id} } grep { Count::Clock::is_overdue($_, $cut_off) } @duties),
    };
}

1;
