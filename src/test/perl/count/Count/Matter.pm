package Count::Matter;
# One matter, and what all kinds have in common: the order of the steps, stages and their signatures, moves of the stock.
#
# A kind inherits from this and has: noun, its name in the JSON; path, a pattern of its files; identify, which sets id from
# the path and holds it to the facts; begin, the state before any step; and a method did_NAME for each step, which returns
# false when the step is not allowed, else changes the state and returns true.
use strict;
use warnings;
use Count::Mending qw(mends corrected);
use Count::Times qw(day_of moment seconds);

my @NEEDED = qw(at recorded by did);

sub new {
    my ($class, $account, $path, $facts, $steps) = @_;
    my $self = bless {account => $account, path => $path, facts => $facts, states => {}}, $class;
    $self->identify($path);
    $self->derive;
    for my $step (@$steps) {
        defined $step->{$_} && !ref $step->{$_} or die "count: a step without $_\n" for @NEEDED;
        die "count: no step of this kind: $step->{did}\n" unless mends($step) || $self->can("did_$step->{did}");
        $step = {%$step, at => moment($step->{at}), recorded => moment($step->{recorded})};
    }
    # sort is stable: equal times stay in the order of the file.
    $self->{steps} = [sort { $a->{recorded} <=> $b->{recorded} } @$steps];
    return $self;
}

# What the steps that were recorded by a moment amount to. Of a step that is not allowed nothing is left.
sub state {
    my ($self, $until) = @_;
    return $self->{states}{$until} //= $self->after(scalar grep { $_->{recorded} <= $until } @{$self->{steps}});
}

# What the first steps amount to: those that count, over the facts that count. The state knows the matter with these facts.
sub after {
    my ($self, $count) = @_;
    return $self->{after}[$count] //= do {
        my @steps = @{$self->{steps}}[0 .. $count - 1];
        my $holds = sub { $self->holds($_[0]) };
        my $mended = grep { mends($_) } @steps;
        my $counts = $mended ? Count::Mending::counting(\@steps, $holds, $count) : [map { 1 } @steps];
        my $facts = $self->{facts};
        for my $i (grep { $counts->[$_] && $steps[$_]{did} eq 'correct' && $self->holds($_) } 0 .. $#steps) {
            $facts = corrected($facts, $steps[$i]);
        }
        my $known = $facts == $self->{facts} ? $self : $self->with($facts);
        my $state = $known->beginning;
        for my $i (grep { $counts->[$_] } 0 .. $#steps) {
            if (mends($steps[$i])) {
                # A matter that never was in the account stays as it was.
                next if !$self->holds($i) || $known->on_record($state) || !grep { $self->on_record($self->after($_)) } 0 .. $i;
                $state = {%{$known->beginning}, accepted => $state->{accepted}, voided => 1};
            } else {
                $known->take($state, $steps[$i]);
            }
        }
        $state;
    };
}

sub beginning {
    my ($self) = @_;
    return {accepted => [], unsigned => {}, moves => [], known => $self, voided => 0, %{$self->begin}};
}

sub take {
    my ($self, $state, $step) = @_;
    my $did = "did_$step->{did}";
    return if $step->{recorded} < $step->{at} || $state->{voided} && $did ne 'did_note';
    push @{$state->{accepted}}, $step if $self->allows($step, $state) && $self->$did($state, $step);
    return;
}

# Whether a step that mends did so when it was entered.
sub holds {
    my ($self, $i) = @_;
    return $self->{holds}[$i] //= do {
        my $step = $self->{steps}[$i];
        if ($step->{did} eq 'void') {
            (grep { Count::Mending::names($step, $_) } @{$self->{steps}}[0 .. $i - 1]) ? 1 : 0;
        } else {
            my $before = $self->after($i);
            $self->on_record($before) && $self->may_become($before, corrected($before->{known}{facts}, $step)) ? 1 : 0;
        }
    };
}

# Whether the facts of a matter in some state may become others.
sub may_become {
    my ($self, $state, $facts) = @_;
    return if grep { !defined $facts->{$_} } $self->required;
    return !grep { ($facts->{$_} // '') ne $self->{facts}{$_} } $self->identity;
}

# What is never removed.
sub required { return }

sub identity { return 'id' }

# The matter with other facts.
sub with {
    my ($self, $facts) = @_;
    my $other = bless {%$self, facts => $facts, states => {}, after => [], holds => []}, ref $self;
    $other->derive;
    return $other;
}

# Sets what follows from the facts.
sub derive { return }

sub on_record { return $_[1]{stage} ne '' }

# What each step did to the stock when it was entered: what is voided now, too.
sub posted {
    my ($self, $until) = @_;
    my $open = $self->can('is_open') or return;
    my @posted;
    for my $i (grep { $self->{steps}[$_]{recorded} <= $until } 0 .. $#{$self->{steps}}) {
        my ($step, $before, $after) = ($self->{steps}[$i], $self->after($i), $self->after($i + 1));
        next if !$open->($before) == !$open->($after);
        my $in = $open->($after);
        my $what = mends($step) ? $in ? 'reinstated' : 'voided'
            : !$in ? 'closed' : $step->{did} =~ m{^(?:carry|reopen)$} ? {carry => 'carried', reopen => 'reopened'}->{$step->{did}} : 'new';
        push @posted, {what => $what, day => day_of($step->{recorded})};
    }
    return @posted;
}

# The steps that mended something, also those that were voided since.
sub mended {
    my ($self, $until) = @_;
    my @steps = @{$self->{steps}};
    return map { $steps[$_] } grep { $steps[$_]{recorded} <= $until && mends($steps[$_]) && $self->holds($_) } 0 .. $#steps;
}

# For a matter that is out of the account: what it amounted to just before it went out.
sub stood {
    my ($self, $until) = @_;
    my @known = grep { $self->{steps}[$_]{recorded} <= $until } 0 .. $#{$self->{steps}};
    return if $self->on_record($self->after(scalar @known));
    for my $i (reverse @known) {
        return $self->after($i) if $self->on_record($self->after($i)) && !$self->on_record($self->after($i + 1));
    }
    return;
}

# What is known at a moment of an earlier one: of the steps that count now, those that were entered by then.
sub up_to {
    my ($self, $until, $earlier) = @_;
    my $known = $self->known($until);
    my $state = $known->beginning;
    $known->take($state, $_) for grep { $_->{recorded} <= $earlier } @{$self->state($until)->{accepted}};
    return $state;
}

# The facts that count, and the matter that has them.
sub known { my ($self, $until) = @_; return $self->state($until)->{known} }
sub facts { my ($self, $until) = @_; return $self->known($until)->{facts} }

# What a kind asks of every step before the step itself is asked.
sub allows { return 1 }

# Takes the id from a path that has the year, the month, the id and its date in it.
sub identified {
    my ($self, $path) = @_;
    my ($y, $m, $id, $date) = $path =~ $self->path;
    die "count: another id or folder\n" unless $self->{facts}{id} eq $id && $date =~ /^$y$m/;
    $self->{id} = $id;
    return;
}

# The stock gains (new, reopened) or loses (closed) this matter.
sub move {
    my ($state, $step, $what) = @_;
    push @{$state->{moves}}, {what => $what, day => day_of($step->{recorded})};
    return;
}

# A stage is reached and asks for both signatures, again when it is reached again.
sub reached {
    my ($state, $stage) = @_;
    $state->{unsigned}{$stage} = {leader => 1, responsible => 1};
    return;
}

sub did_sign {
    my ($self, $state, $step) = @_;
    my $stage = $state->{unsigned}{$step->{stage} // ''} or return;
    return delete $stage->{$step->{role} // ''};
}

sub did_note { return 1 }

# 补录: entered beyond the limit after it happened. What is judged in another way says so in its kind.
sub late {
    my ($self, $step) = @_;
    my $carried = $self->carried_at;
    return 0 if defined $carried && ($step->{did} eq 'carry' || $step->{at} < $carried && day_of($step->{at}) < $self->{account}->since);
    return $step->{recorded} - $step->{at} > seconds($self->{account}->limit('late_entry'));
}

# When it was carried here from another ledger, if it was.
sub carried_at {
    my ($self) = @_;
    my ($carry) = grep { $_->{did} eq 'carry' } @{$self->{steps}};
    return $carry && $carry->{at};
}

1;
