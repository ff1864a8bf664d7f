package Count::Phase::Open;
# 问题, by rule, and what is still open with its 五定.
use strict;
use warnings;
use Count::Clock;
use Count::Figures qw(began rows steps);
use Count::Hazard;
use Count::Petition;
use Count::Phase::Petitions;
use Count::Times qw(day day_text);

my @FIVE = qw(leader handler requirement);

sub open {
    my ($account, $period) = @_;
    my ($cut_off, $day) = @$period{qw(cut_off day)};
    my @open;
    for my $hazard (grep { Count::Hazard::is_open($_->state($cut_off)) } $account->matters('Count::Hazard')) {
        my $assignment = $hazard->state($cut_off)->{assignment} // {};
        push @open, {
            kind => 'hazard', certain => 1, place => $hazard->facts($cut_off)->{place}, %{$hazard->item($day, $cut_off)},
            map { $_ => $assignment->{$_} } @FIVE,
        };
    }
    for my $petition (grep { Count::Petition::is_open($_->state($cut_off)) } Count::Phase::Petitions::registered($account, $cut_off)) {
        my $item = $petition->item($day, $cut_off);
        my $assignment = $petition->state($cut_off)->{assigned} // {};
        push @open, {
            kind => 'petition', %$item, place => undef, due => $item->{date},
            certain => $item->{certain} // 1, map { $_ => $assignment->{$_} } @FIVE,
        };
    }
    return rows([qw(kind id place department due daysLeft overdue certain state), @FIVE], @open);
}

# One line for each rule, and one for each thing that it found.
sub problems {
    my ($account, $period) = @_;
    my ($from, $cut_off, $day) = @$period{qw(from cut_off day)};
    my @hazards = grep { $_->state($cut_off)->{stage} ne '' } $account->matters('Count::Hazard');
    my @petitions = Count::Phase::Petitions::registered($account, $cut_off);
    my %found = map { $_ => [] } qw(overdue returned repeated extended unassigned unsigned not_in_place);
    my $add = sub {
        my ($rule, $matter, $number) = @_;
        my $state = $matter->state($cut_off);
        my $is_hazard = $matter->isa('Count::Hazard');
        my $department = $is_hazard ? $state->{department} : ($state->{assigned} // {})->{department};
        my $is_bare = $rule =~ /^(?:unsigned|not_in_place)$/;
        push @{$found{$rule}}, {
            kind => $matter->noun, id => $matter->{id}, number => $number,
            place => $is_hazard && !$is_bare ? $matter->facts($cut_off)->{place} : undef, department => $is_bare ? undef : $department,
        };
    };
    for my $hazard (@hazards) {
        my $item = $hazard->item($day, $cut_off);
        $add->('overdue', $hazard, -$item->{daysLeft}) if $item->{overdue};
        my $returned = grep { $_->{result} eq 'fail' } steps($hazard, 'verify', $from, $cut_off);
        $add->('returned', $hazard, $returned) if $returned;
        my $extended = steps($hazard, 'extend', $from, $cut_off);
        $add->('extended', $hazard, $extended) if $extended;
        my $state = $hazard->state($cut_off);
        $add->('unassigned', $hazard) if Count::Hazard::is_open($state) && !$state->{assignment};
    }
    $add->('repeated', @$_) for repeated($period, @hazards);
    for my $petition (@petitions) {
        my ($longest) = sort { $b <=> $a } map { $day - $_->{due} }
            grep { Count::Clock::is_overdue($_, $cut_off) } $petition->duties($cut_off);
        $add->('overdue', $petition, $longest) if defined $longest;
        $add->('unassigned', $petition) if $petition->state($cut_off)->{stage} eq 'accepted';
    }
    for my $petition (Count::Phase::Petitions::closed($period, @petitions)) {
        my $answers = () = $petition->not_in_place($cut_off);
        $add->('not_in_place', $petition, $answers) if $answers;
    }
    for my $matter ($account->matters) {
        my $stages = $matter->state($cut_off)->{unsigned};
        my $lacking = grep { %{$stages->{$_}} } keys %$stages;
        $add->('unsigned', $matter, $lacking) if $lacking;
    }
    return rows([qw(rule kind id place department number)], map { lines($_, $found{$_}) } keys %found);
}

sub lines {
    my ($rule, $items) = @_;
    return {rule => $rule, map { $_ => undef } qw(kind id place department number)},
        map { +{%$_, rule => $rule} } @$items;
}

sub problems_view {
    my ($printed) = @_;
    return [map { lines($_->{rule}, $_->{items}) } @$printed];
}

# Found in the order of the moment, then of the id.
sub repeated {
    my ($period, @hazards) = @_;
    my (%before, @repeated);
    my $cut_off = $period->{cut_off};
    for my $hazard (sort { $a->known($cut_off)->{found} <=> $b->known($cut_off)->{found} || $a->{id} cmp $b->{id} } @hazards) {
        next if ($hazard->state($period->{cut_off})->{outcome} // '') =~ /^(?:duplicate|not_a_hazard)$/;
        my $facts = $hazard->facts($cut_off);
        my $place = $facts->{category} . " " . $facts->{place} =~ s/^\s+|\s+\z//gr;
        my $before = $before{$place}++ or next;
        push @repeated, [$hazard, $before] if began($hazard, @$period{qw(from cut_off)});
    }
    return @repeated;
}

1;
