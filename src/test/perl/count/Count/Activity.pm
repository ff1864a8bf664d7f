package Count::Activity;
# 演练、培训、会议: how many took part, never who.
use strict;
use warnings;
use parent 'Count::Matter';
use Count::Times qw(moment moment_text);

our @ITEM = qw(id kind held departments place participants);

sub noun { return 'activity' }
sub path { return qr{^activities/(\d{4})/(\d\d)/(T-(\d{8})-[0-9a-hjkmnp-tv-z]{5})\.yaml$} }

sub identify {
    my ($self, $path) = @_;
    $self->identified($path);
    return;
}

sub derive {
    my ($self) = @_;
    $self->{held} = moment($self->{facts}{held});
    return;
}

sub on_record { return defined $_[1]{entered} }
sub begin { return {entered => undef} }

sub did_hold {
    my ($self, $state, $step) = @_;
    return if $state->{entered} || $step->{at} < $self->{held};
    $state->{entered} = $step->{recorded};
    Count::Matter::reached($state, 'hold');
    return 1;
}

sub item {
    my ($self, $cut_off) = @_;
    my $facts = $self->facts($cut_off);
    return {id => $self->{id}, held => moment_text($self->known($cut_off)->{held}), place => undef, %{$facts}{qw(kind departments participants)},
        defined $facts->{place} ? (place => $facts->{place}) : ()};
}

1;
