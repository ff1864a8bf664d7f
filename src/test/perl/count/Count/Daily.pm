package Count::Daily;
# What the daily report of a day has to say, in the shape of its JSON (docs/json.md), as far as it is counted here.
#
# A section is a name in the JSON and what was counted for it: a hash goes field by field, rows are lines in any order. It
# may bring a view, which turns the shape of the JSON into that of the count.
use strict;
use warnings;
use Count::Account;
use Count::Activity;
use Count::Figures 'rows';
use Count::Section::Hazards;
use Count::Section::Incidents;
use Count::Section::Inspections;
use Count::Section::Petitions;
use Count::Section::Screening;
use Count::Section::Tomorrow;
use Count::Section::Warnings;
use Count::Times qw(day day_of day_text moment_text);

# Fields of the document that are not counted. Any other has to be a section.
our %NOT_COUNTED = map { $_ => 1 } qw(texts schema kind language school number weekday restDay calendarKnown campaign duty);

# sections(ACCOUNT, DAY, CUT_OFF): name => {count, view}.
sub sections {
    my ($account, $day, $cut_off) = @_;
    my @asked = ($account, $day, $cut_off);
    my $since = $account->{school}{since};
    return {
        (defined $since && day($since) <= $day ? (number => {count => $day - day($since) + 1}) : ()),
        day => {count => day_text($day)},
        cutOff => {count => moment_text($cut_off)},
        screening => {count => Count::Section::Screening::count(@asked)},
        hazards => {count => Count::Section::Hazards::count(@asked)},
        petitions => {count => Count::Section::Petitions::count(@asked), view => \&Count::Section::Petitions::view},
        incidents => {count => Count::Section::Incidents::count(@asked), view => \&Count::Section::Incidents::view},
        warnings => {count => Count::Section::Warnings::count(@asked), view => \&Count::Section::Warnings::view},
        inspections => {count => Count::Section::Inspections::count(@asked)},
        activities => {count => Count::Activity::count(@asked)},
        mended => {count => mended(@asked)},
        lateEntries => {count => late_entries(@asked)},
        lateHazards => {count => late_hazards(@asked)},
        unsigned => {count => unsigned($account, $cut_off), view => \&unsigned_stages},
        tomorrow => {count => Count::Section::Tomorrow::count(@asked)},
        coverage => {
            count => Count::Section::Screening::coverage(@asked), view => \&Count::Section::Screening::coverage_cells,
        },
        trend => {count => Count::Section::Hazards::by_day($day - 13, $day, $cut_off, $account->matters('Count::Hazard'))},
    };
}

# 补录, entered since the day. A step that is not allowed changes nothing, so it is not in the list either.
sub late_entries {
    my ($account, $day, $cut_off) = @_;
    my @late;
    for my $matter ($account->matters) {
        next if $matter->state($cut_off)->{voided};
        for my $step (grep { day_of($_->{recorded}) >= $day } @{$matter->state($cut_off)->{accepted}}) {
            next unless $matter->late($step);
            push @late, {
                kind => $matter->noun, id => $matter->{id}, did => $step->{did}, by => $step->{by},
                at => moment_text($step->{at}), recorded => moment_text($step->{recorded}),
                delayHours => int(($step->{recorded} - $step->{at}) / 3600),
            };
        }
    }
    return rows([qw(kind id did at recorded by delayHours)], @late);
}

# 更正与作废, entered since the day: what mended something when it was entered.
sub mended {
    my ($account, $day, $cut_off) = @_;
    my @mended = map {
        my $matter = $_;
        map { +{kind => $matter->noun, id => $matter->{id}, did => Count::Mending::deed($_), by => $_->{by}, recorded => moment_text($_->{recorded})} }
            grep { day_of($_->{recorded}) >= $day } $matter->mended($cut_off);
    } $account->matters;
    return rows([qw(kind id did by recorded)], @mended);
}

# The ids of the hazards among these, each once.
sub late_hazards {
    my %late = map { $_->{kind} eq 'hazard' ? ($_->{id} => 1) : () } @{late_entries(@_)->{rows}};
    return [keys %late];
}

sub unsigned {
    my ($account, $cut_off) = @_;
    my @unsigned;
    for my $matter ($account->matters) {
        my $stages = $matter->state($cut_off)->{unsigned};
        push @unsigned, map { {kind => $matter->noun, id => $matter->{id}, stage => $_, roles => [keys %{$stages->{$_}}]} }
            grep { %{$stages->{$_}} } keys %$stages;
    }
    return rows([qw(kind id stage roles)], @unsigned);
}

sub unsigned_stages {
    my ($matters) = @_;
    return [map { my $matter = $_; map { {%$matter, %$_} } @{$matter->{stages}} } @$matters];
}

1;
