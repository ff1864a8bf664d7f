package Count::Phase::Petitions;
# 矛盾化解 of a period.
use strict;
use warnings;
use Count::Figures qw(began in_stock moves rows steps tally);
use Count::Petition;
use Count::Phase::Limits;
use Count::Section::Petitions;

my @CONTACTS = qw(reception investigation coordination hearing mediation follow_up);
my @HOW = qw(reconciled mediated recheck_final withdrawn no_review_requested);
my @SATISFACTION = qw(satisfied basically_satisfied dissatisfied not_rated);
my %DEBT = map { $_ => 1 } qw(law_settled policy_settled feeling_settled);
my %ANSWER = (inPlace => 'in_place', notInPlace => 'not_in_place', notApplicable => 'not_applicable');

sub count {
    my ($account, $period) = @_;
    my ($from, $cut_off) = @$period{qw(from cut_off)};
    my @petitions = registered($account, $cut_off);
    my ($stock) = moves([$account->matters('Count::Petition')], $from, $cut_off);
    my $steps = sub { my ($did) = @_; map { steps($_, $did, $from, $cut_off) } @petitions };
    my @settled = $steps->('settle');
    return {
        %$stock,
        received => tally([qw(appeal suggestion accusation)],
            map { $_->known($cut_off)->{nature} } grep { began($_, $from, $cut_off) } @petitions),
        contacts => tally(\@CONTACTS, map { $_->{kind} } $steps->('contact')),
        settled => tally(\@HOW, map { $_->{how} } @settled),
        satisfaction => tally(\@SATISFACTION, map { $_->{satisfaction} } @settled),
        closingItems => closing_items(map { @{$_->{checklist}} } $steps->('close')),
        clocks => Count::Phase::Limits::rows_of($period, $account->matters('Count::Petition')),
        running => Count::Section::Petitions::running(@$period{qw(day cut_off)}, @petitions),
        notInPlace => rows([qw(id item note)], map { $_->not_in_place($cut_off) } closed($period, @petitions)),
        items => rows(\@Count::Section::Petitions::ITEM, map { Count::Section::Petitions::with_lines(
            $_->item($period->{day}, $cut_off)) } grep { in_stock($_, $from, $cut_off) } @petitions),
    };
}

sub registered {
    my ($account, $cut_off) = @_;
    return grep { $_->state($cut_off)->{stage} ne '' } $account->matters('Count::Petition');
}

sub closed {
    my ($period, @petitions) = @_;
    return grep { steps($_, 'close', @$period{qw(from cut_off)}) } @petitions;
}

sub closing_items {
    my (@answers) = @_;
    my @rows;
    for my $item (@Count::Petition::CHECKLIST) {
        my %row = (item => $item, debt => $DEBT{$item} // 0);
        for my $name (keys %ANSWER) {
            $row{$name} = grep { $_->{item} eq $item && $_->{answer} eq $ANSWER{$name} } @answers;
        }
        push @rows, \%row;
    }
    return rows([qw(item debt inPlace notInPlace notApplicable)], @rows);
}

sub view {
    my ($printed) = @_;
    my %view = %$printed;
    $view{items} = Count::Section::Petitions::flat(@{$printed->{items}});
    return \%view;
}

1;
