package Count::Activity;
# 演练、培训、会议: how many took part, never who.
use strict;
use utf8;
use warnings;
use parent 'Count::Matter';
use Count::Figures qw(rows sum);
use Count::Times qw(day_of moment moment_text);

my %NAME = (drill => '演练', training => '培训', meeting => '会议');

our @ITEM = qw(id kind held departments place participants state evidence);

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
    return {id => $self->{id}, held => moment_text($self->known($cut_off)->{held}), place => undef, state => 'held', evidence => evidence($self, $cut_off), %{$facts}{qw(kind departments participants)},
        defined $facts->{place} ? (place => $facts->{place}) : ()};
}

# How many files prove it.
sub evidence {
    my ($self, $cut_off) = @_;
    my $files = 0;
    $files += @{$_->{evidence} // []} for @{$self->state($cut_off)->{accepted}};
    return $files;
}

# count(ACCOUNT, FROM, CUT_OFF): what was entered since that day and is on record.
sub count {
    my ($account, $from, $cut_off) = @_;
    my @held = map { $_->item($cut_off) } grep {
        my $entered = $_->state($cut_off)->{entered};
        $entered && day_of($entered) >= $from;
    } $account->matters('Count::Activity');
    my @kinds = map {
        my $kind = $_;
        my @own = grep { $_->{kind} eq $kind } @held;
        {kind => $kind, kindName => $NAME{$kind}, held => scalar @own, participants => sum(map { $_->{participants} } @own)};
    } qw(drill training meeting);
    return {held => scalar @held, byKind => rows([qw(kind kindName held participants)], @kinds), items => rows(\@ITEM, @held)};
}

1;
