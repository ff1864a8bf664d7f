package Count::Clock::Petition;
# The duties of the school towards a petition, by when things were done. An accusation has to be moved on, within the time for a notice.
use strict;
use warnings;
use Count::Clock;
use Count::Times qw(day_of start_of);

sub duties {
    my ($petition, $state) = @_;
    $petition = $state->{known};
    my $account = $petition->{account};
    return if $state->{stage} eq '';
    my $told = moment($state->{notice} // $state->{spared});
    my @duties = Count::Clock::days($account, 'petition_notice', day_of($petition->{received}), $told);
    return {%{$duties[0]}, id => 'petition_forward'} if $petition->{nature} eq 'accusation';
    push @duties, finish($account, $state) if $petition->is_appeal && defined $state->{accepted_on};
    if (my $assigned = $state->{assigned}) {
        push @duties, Count::Clock::agreed('petition_assigned', $assigned->{due}, moment($assigned->{met}), $assigned->{from});
    }
    return @duties unless $petition->is_appeal;
    for my $reply (@{$state->{replies}}) {
        push @duties, map { further($account, $_, $reply->{$_}) } grep { $reply->{$_} } qw(review recheck);
        my $back = Count::Petition::sent_back($reply) // next;
        push @duties, {%{Count::Clock::days($account, 'petition_finish', $back, moment($reply->{redone}))}, id => 'petition_finish_again'};
    }
    return @duties;
}

# An extension that was granted when the limit had run out does not count.
sub finish {
    my ($account, $state) = @_;
    my @clock = ($account, 'petition_finish', $state->{accepted_on}, moment($state->{finished}));
    my $plain = Count::Clock::days(@clock);
    my $extension = $state->{extension};
    return $plain if !$extension || $extension->{granted} > $plain->{due};
    return Count::Clock::days(@clock, $extension->{days});
}

# What binds an authority above the school is no duty of the school's.
sub further {
    my ($account, $name, $course) = @_;
    return if $course->{organ} ne 'school';
    my $from = day_of($course->{requested});
    my $acceptance = Count::Clock::days($account, "${name}_acceptance", $from, $course->{answered});
    return $acceptance if $course->{refused};
    return ($acceptance, Count::Clock::days($account, "${name}_decision", $from, $course->{decided}, $course->{hearing}));
}

sub moment { my ($day) = @_; return defined $day ? start_of($day) : undef }

1;
