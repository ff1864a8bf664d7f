package Count::Ledger;
# The monthly form and the ledger of screenings of a period, from its first day to the cut-off (docs/configuration.md).
use strict;
use warnings;
use Count::Figures qw(began rate rows);
use Count::Hazard;
use Count::Screening;
use Count::Times qw(day_of day_text);

our %NOT_COUNTED = map { $_ => 1 } qw(voided schema kind language school ledger title about from until cutOff stock columns totals signatures);

my @MONTH = qw(department general_found general_rectified general_rate major_found major_closed major_rate supervised);
my @SCREENING = qw(date department_id report late backfilled hazards unsigned);

# sections(NAME, ACCOUNT, FROM, CUT_OFF): the rows of the ledger of this name.
sub sections {
    my ($name, $account, @asked) = @_;
    return {rows => {count => $name eq 'month' ? month($account, @asked) : screenings($account, @asked)}};
}

# One row for each department that was due or screened in the period, or where something was found.
sub month {
    my ($account, $from, $cut_off) = @_;
    my @days = $from .. day_of($cut_off);
    my @registered = grep {
        my $state = $_->state($cut_off);
        $state->{stage} ne '' && Count::Hazard::counts($state) && began($_, $from, $cut_off);
    } $account->matters('Count::Hazard');
    my @units;
    for my $department (@{$account->{school}{departments}}) {
        my $id = $department->{id};
        my @here = grep { $_->facts($cut_off)->{department} eq $id } @registered;
        my $is_unit = grep {
            my $cell = Count::Screening::report($account, $id, $_, $cut_off);
            $cell->{report} ne 'not_due' || defined $cell->{recorded};
        } @days;
        push @units, unit($department->{name}, $cut_off, @here) if @here || $is_unit;
    }
    return rows(\@MONTH, @units);
}

sub unit {
    my ($name, $cut_off, @hazards) = @_;
    my @states = map { $_->state($cut_off) } @hazards;
    my %found = map { my $level = $_; $level => [grep { $_->{level} eq $level } @states] } qw(general major);
    my %done = map { $_ => scalar grep { ($_->{outcome} // '') eq 'eliminated' } @{$found{$_}} } keys %found;
    return {
        department => $name, general_found => scalar @{$found{general}}, general_rectified => $done{general},
        general_rate => rate($done{general}, scalar @{$found{general}}), major_found => scalar @{$found{major}},
        major_closed => $done{major}, major_rate => rate($done{major}, scalar @{$found{major}}),
        supervised => scalar(grep { defined $_->{supervisor} } @states),
    };
}

# As each day's own report had it; what is still to be signed is that of the cut-off.
sub screenings {
    my ($account, $from, $cut_off) = @_;
    my @rows;
    for my $day ($from .. day_of($cut_off)) {
        for my $department (map { $_->{id} } @{$account->{school}{departments}}) {
            my $cell = Count::Screening::report($account, $department, $day, $cut_off);
            my $matter = $account->matter(day_text($day) . "/$department");
            my $unsigned = $matter ? $matter->state($cut_off)->{unsigned} : {};
            push @rows, {
                %$cell, date => day_text($day), department_id => $department,
                unsigned => scalar(map { keys %$_ } values %$unsigned),
            } unless $cell->{report} eq 'not_due' && !$cell->{entered} && !$cell->{backfilled};
        }
    }
    return rows(\@SCREENING, @rows);
}

1;
