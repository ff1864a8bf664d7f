package Count::Inspection;
# 不定期检查: what it found are hazards.
use strict;
use warnings;
use parent 'Count::Matter';
use Count::Hazard;
use Count::Times qw(moment moment_text);

sub noun { return 'inspect' }
sub path { return qr{^inspections/(\d{4})/(\d\d)/(N-(\d{8})-[0-9a-hjkmnp-tv-z]{5})\.yaml$} }

sub identify {
    my ($self, $path) = @_;
    $self->identified($path);
    return;
}

sub derive {
    my ($self) = @_;
    $self->{made} = moment($self->{facts}{at});
    return;
}

sub on_record { return defined $_[1]{registered} }
sub begin { return {registered => undef, found => {}} }

sub did_register {
    my ($self, $state, $step) = @_;
    return if $state->{registered} || $step->{at} < $self->{made};
    $state->{registered} = $step->{recorded};
    return named($state, $step, 'register');
}

sub did_find {
    my ($self, $state, $step) = @_;
    return if !$state->{registered} || $step->{at} < $self->{made};
    return unless grep { !$state->{found}{$_} } @{$step->{hazards}};
    return named($state, $step, 'find');
}

# Notes when each hazard was named first.
sub named {
    my ($state, $step, $stage) = @_;
    $state->{found}{$_} //= $step->{recorded} for @{$step->{hazards} // []};
    Count::Matter::reached($state, $stage);
    return 1;
}

sub item {
    my ($self, $day, $cut_off) = @_;
    my @ids = keys %{$self->state($cut_off)->{found}};
    my @hazards = grep { $_ && $_->isa('Count::Hazard') } map { $self->{account}->matter($_) } @ids;
    return {
        id => $self->{id}, at => moment_text($self->known($cut_off)->{made}), state => @ids ? 'found' : 'clear', hazards => \@ids,
        (map { $_ => $self->facts($cut_off)->{$_} } qw(by kind departments places)),
        openHazards => scalar(grep { Count::Hazard::is_open($_->state($cut_off)) } @hazards),
        overdueHazards => scalar(grep { $_->state($cut_off)->{stage} ne '' && $_->item($day, $cut_off)->{overdue} } @hazards),
    };
}

1;
