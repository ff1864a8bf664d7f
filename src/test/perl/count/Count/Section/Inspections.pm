package Count::Section::Inspections;
# 不定期检查 of a day, by the moment of entry.
use strict;
use warnings;
use Count::Figures 'rows';
use Count::Hazard;
use Count::Inspection;
use Count::Times 'day_of';

our @ITEM = qw(id at by kind departments places state hazards openHazards overdueHazards);

sub count {
    my ($account, $day, $cut_off) = @_;
    my (@made, @touched, %findings);
    for my $inspection ($account->matters('Count::Inspection')) {
        my $state = $inspection->state($cut_off);
        next unless $state->{registered};
        my $is_made = day_of($state->{registered}) == $day;
        my @today = grep { day_of($state->{found}{$_}) == $day } keys %{$state->{found}};
        $findings{$_} = 1 for @today;
        push @made, $inspection if $is_made;
        push @touched, $inspection if $is_made || @today;
    }
    my @open = grep { $_ && $_->isa('Count::Hazard') && Count::Hazard::is_open($_->state($cut_off)) }
        map { $account->matter($_) } keys %findings;
    return {
        made => scalar @made, clear => scalar(grep { !%{$_->state($cut_off)->{found}} } @made),
        findings => scalar keys %findings, open => scalar @open,
        items => rows(\@ITEM, map { $_->item($day, $cut_off) } @touched),
    };
}

1;
