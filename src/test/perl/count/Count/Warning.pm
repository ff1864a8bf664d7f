package Count::Warning;
# 预警: issued, lifted; and what departments are to do meanwhile.
use strict;
use warnings;
use parent 'Count::Matter';
use Count::Clock;
use Count::Times qw(day day_of day_text moment_text);

my @TERMS = qw(level valid_to scope alert);

sub noun { return 'warning' }
sub path { return qr{^warnings/(\d{4})/(\d\d)/(W-(\d{8})-[0-9a-hjkmnp-tv-z]{5})\.yaml$} }

sub identify {
    my ($self, $path) = @_;
    $self->identified($path);
    return;
}

sub derive {
    my ($self) = @_;
    $self->{from} = day($self->{facts}{valid_from});
    return;
}

sub begin { return {stage => '', terms => [], actions => []} }
sub may_become {
    my ($self, $state, $facts) = @_;
    return if defined $facts->{valid_to} && day($facts->{valid_to}) < day($facts->{valid_from});
    return $self->SUPER::may_become($state, $facts);
}

sub is_open { my ($state) = @_; return $state->{stage} eq 'issued' }

sub allows {
    my ($self, $step, $state) = @_;
    return $step->{did} =~ /^(?:issue|sign|note)$/ || $state->{stage} ne '' && $step->{at} >= $state->{issued};
}

sub did_issue {
    my ($self, $state, $step) = @_;
    return if $state->{stage} ne '';
    @$state{qw(stage issued)} = ('issued', $step->{at});
    push @{$state->{terms}}, {since => $step->{at}, map { $_ => $self->{facts}{$_} } @TERMS};
    Count::Matter::reached($state, 'issue');
    Count::Matter::move($state, $step, 'new');
    return 1;
}

sub unfinished { my ($state) = @_; return grep { !defined $_->{done} } @{$state->{actions}} }

sub did_act {
    my ($self, $state, $step) = @_;
    my ($department, $action) = @$step{qw(department action)};
    my ($same) = grep { $_->{department} eq $department && $_->{action} eq ($action // '') } @{$state->{actions}};
    if (defined $step->{done}) {
        return if defined $step->{due} || !$same || defined $same->{done};
        @$same{qw(done done_at)} = ($step->{done}, $step->{at});
        return 1;
    }
    return if !defined $action || !defined $step->{due} || $same || $state->{stage} ne 'issued';
    return if day($step->{due}) < day_of($step->{at});
    push @{$state->{actions}}, {department => $department, action => $action, due => day($step->{due})};
    return 1;
}

sub did_adjust {
    my ($self, $state, $step) = @_;
    return if $state->{stage} ne 'issued';
    my $last = $state->{terms}[-1];
    return unless grep { defined $step->{$_} && $step->{$_} ne ($last->{$_} // '') } @TERMS;
    return if defined $step->{valid_to} && day($step->{valid_to}) < $self->{from};
    push @{$state->{terms}}, {since => $step->{at}, map { $_ => $step->{$_} // $last->{$_} } @TERMS};
    Count::Matter::reached($state, 'adjust');
    return 1;
}

sub did_lift {
    my ($self, $state, $step) = @_;
    return if $state->{stage} ne 'issued';
    @$state{qw(stage lifted)} = ('lifted', $step->{at});
    Count::Matter::reached($state, 'lift');
    Count::Matter::move($state, $step, 'closed');
    return 1;
}

# What it said on a day; before that, what it said at first.
sub terms_on {
    my ($state, $day) = @_;
    my @then = grep { day_of($_->{since}) <= $day } @{$state->{terms}};
    return $then[-1];
}

sub standing {
    my ($self, $state, $day) = @_;
    return 'lifted' if defined $state->{lifted} && day_of($state->{lifted}) <= $day;
    my $terms = terms_on($state, $day);
    return 'pending' if !$terms || $day < $state->{known}{from};
    return defined $terms->{valid_to} && $day > day($terms->{valid_to}) ? 'expired' : 'in_force';
}

sub duties {
    my ($self, $cut_off) = @_;
    return map { +{%{Count::Clock::agreed('act', $_->{due})}, department => $_->{department}} }
        unfinished($self->state($cut_off));
}

sub actions {
    my ($self, $day, $cut_off) = @_;
    return map {
        my $is_open = !defined $_->{done};
        +{
            id => $self->{id}, department => $_->{department}, action => $_->{action}, due => day_text($_->{due}),
            daysLeft => $is_open ? $_->{due} - $day : undef, overdue => $is_open && $_->{due} < $day ? 1 : 0,
            done => $_->{done}, doneAt => defined $_->{done_at} ? moment_text($_->{done_at}) : undef,
            late => defined $_->{done_at} && day_of($_->{done_at}) > $_->{due} ? 1 : 0,
        }
    } @{$self->state($cut_off)->{actions}};
}

sub item {
    my ($self, $day, $cut_off) = @_;
    my $state = $self->state($cut_off);
    my $terms = terms_on($state, $day) // $state->{terms}[0];
    return {
        id => $self->{id}, validFrom => day_text($state->{known}{from}), validTo => $terms->{valid_to},
        (map { $_ => $terms->{$_} } qw(level scope alert)), class => $state->{known}{facts}{class}, state => $state->{stage},
        standing => $self->standing($state, $day), issued => moment_text($state->{issued}),
        lifted => defined $state->{lifted} ? moment_text($state->{lifted}) : undef,
        adjustments => $#{$state->{terms}}, actions => [$self->actions($day, $cut_off)], unfinished => scalar(unfinished($state)),
    };
}

1;
