package Count::Matter;
# One matter, and what all kinds have in common: the order of the steps, stages and their signatures, moves of the stock.
#
# A kind inherits from this and has: noun, its name in the JSON; path, a pattern of its files; identify, which sets id from
# the path and holds it to the facts; begin, the state before any step; and a method did_NAME for each step, which returns
# false when the step is not allowed, else changes the state and returns true.
use strict;
use warnings;
use Count::Times qw(day_of moment seconds);

my @NEEDED = qw(at recorded by did);

sub new {
    my ($class, $account, $path, $facts, $steps) = @_;
    my $self = bless {account => $account, path => $path, facts => $facts, states => {}}, $class;
    $self->identify($path);
    for my $step (@$steps) {
        defined $step->{$_} && !ref $step->{$_} or die "count: a step without $_\n" for @NEEDED;
        die "count: no step of this kind: $step->{did}\n" unless $self->can("did_$step->{did}");
        $step = {%$step, at => moment($step->{at}), recorded => moment($step->{recorded})};
    }
    # sort is stable: equal times stay in the order of the file.
    $self->{steps} = [sort { $a->{recorded} <=> $b->{recorded} } @$steps];
    return $self;
}

# What the steps that were recorded by a moment amount to. Of a step that is not allowed nothing is left.
sub state {
    my ($self, $until) = @_;
    return $self->{states}{$until} //= do {
        my $state = {accepted => [], unsigned => {}, moves => [], %{$self->begin}};
        for my $step (@{$self->{steps}}) {
            last if $step->{recorded} > $until;
            next if $step->{recorded} < $step->{at};
            my $did = "did_$step->{did}";
            push @{$state->{accepted}}, $step if $self->allows($step, $state) && $self->$did($state, $step);
        }
        $state;
    };
}

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
    return $step->{recorded} - $step->{at} > seconds($self->{account}->limit('late_entry'));
}

1;
