package Count::Assessment;
# 考核: what people decided about one department in one campaign.
use strict;
use warnings;
use parent 'Count::Matter';
use Count::Times qw(day day_of);

# What may have been decided before.
my %AFTER = (commend => qr/^(?:none|lift)$/, warn => qr/^(?:none|commend|warn|lift)$/, veto => qr/^(?:none|commend|warn|lift)$/,
    lift => qr/^(?:warn|veto)$/);

sub noun { return 'assess' }
sub path { return qr{^assessments/([a-z0-9_-]{1,32})/([a-z0-9_-]{1,32})\.yaml$} }

sub identify {
    my ($self, $path) = @_;
    my ($campaign, $department) = $path =~ $self->path;
    my $facts = $self->{facts};
    die "count: another campaign or department\n" unless $facts->{campaign} eq $campaign && $facts->{department} eq $department;
    $self->{id} = "$campaign/$department";
    return;
}

# Nothing says that it is out: it is as before any step.
sub on_record { return 1 }
sub identity { return qw(campaign department) }
sub begin { return {decided => 'none'} }

sub decide {
    my ($state, $step) = @_;
    return if $state->{decided} !~ $AFTER{$step->{did}} || defined $state->{at} && $step->{at} < $state->{at};
    @$state{qw(decided at)} = ($step->{did}, $step->{at});
    return 1;
}

sub did_commend { my ($self, @rest) = @_; return decide(@rest) }
sub did_veto    { my ($self, @rest) = @_; return decide(@rest) }
sub did_lift    { my ($self, @rest) = @_; return decide(@rest) }

sub did_warn {
    my ($self, $state, $step) = @_;
    my $by = day($step->{improve_by});
    return if $by < day_of($step->{at}) || $state->{decided} eq 'warn' && $by <= $state->{improve_by};
    return unless decide($state, $step);
    return $state->{improve_by} = $by;
}

1;
