package Count::Section::Tomorrow;
# What is due on the day after, of whatever kind.
use strict;
use warnings;
use Count::Clock;
use Count::Figures 'rows';
use Count::Hazard;
use Count::Section::Incidents;
use Count::Times 'day_text';

my %HAZARD = (registered => 'assign', rectified => 'verify');

sub count {
    my ($account, $day, $cut_off) = @_;
    my @due;
    for my $matter ($account->matters) {
        push @due, map { Count::Clock::row($_, $matter, $_->{department}, $cut_off) }
            grep { !defined $_->{met} && $_->{due} == $day + 1 } duties($matter, $cut_off);
    }
    return {day => day_text($day + 1), due => rows(\@Count::Section::Incidents::DUE, @due)};
}

# What is to be done about a matter, each with the department whose duty it is.
sub duties {
    my ($matter, $cut_off) = @_;
    if ($matter->isa('Count::Hazard')) {
        my $state = $matter->state($cut_off);
        return unless Count::Hazard::pending($state);
        my $duty = Count::Clock::agreed($HAZARD{$state->{stage}} // 'rectify', $state->{due});
        return {%$duty, department => $state->{department}};
    }
    return unless $matter->can('duties');
    my @department = $matter->can('department') ? (department => $matter->department($cut_off)) : ();
    return map { +{%$_, @department} } $matter->duties($cut_off);
}

1;
