package Count::Account;
# All records of a folder, read and held to the rules of docs/format.md.
use strict;
use warnings;
use Encode ();
use File::Find ();
use Count::Activity;
use Count::Assessment;
use Count::Hazard;
use Count::Incident;
use Count::Inspection;
use Count::Petition;
use Count::Screening;
use Count::Times qw(day zone);
use Count::Warning;
use Count::Yaml;

# The kinds of matters. A kind says which files are its own and what its steps amount to; see Count::Matter.
our @KINDS = map { "Count::$_" } qw(Screening Hazard Petition Incident Warning Inspection Activity Assessment);

my %LIMIT = (
    screening_reported_by => '17:00', hazard_due => '7d', late_entry => '24h', due_soon => '3d',
    petition_notice => '15d', petition_finish => '60d', review_acceptance => '3wd', review_decision => '30d',
    recheck_acceptance => '3wd', recheck_decision => '30d',
    incident_arrival => '1h', incident_head => '0min', incident_health => '0min', incident_authorities => '1h', incident_phone => '30min',
    incident_first => '60min', incident_follow_up => '17:00', incident_follow_up_morning => '08:00',
    incident_final => '3d', bullying_inquiry => '10d',
);

# texts(DIR): the text of each file of a records folder, by its path in it.
sub texts {
    my ($dir) = @_;
    my %texts;
    File::Find::find({no_chdir => 1, wanted => sub {
        my $path = substr $File::Find::name, length($dir) + 1 if length $File::Find::name > length $dir;
        return unless defined $path;
        return $File::Find::prune = 1 if $path =~ m{(?:^|/)\.[^/]*$} || $path eq 'private' || $path eq 'texts';
        return if -d;
        open my $in, '<:raw', $_ or die "count: cannot read $_: $!\n";
        my $bytes = do { local $/; <$in> };
        $texts{$path} = eval { Encode::decode('UTF-8', $bytes, Encode::FB_CROAK) } // die "count: $path is not UTF-8\n";
    }}, $dir);
    return \%texts;
}

# new(TEXTS): the account that these files make up.
sub new {
    my ($class, $texts) = @_;
    my %texts = %$texts;
    my $settings = delete $texts{'stability.yaml'} // die "count: there is no stability.yaml\n";
    my $school = Count::Yaml::settings($settings, 'stability.yaml');
    zone($school->{zone} // 'Asia/Shanghai');
    my %limit = (%LIMIT, map { $_->{id} => $_->{limit} } @{$school->{clocks} // []});
    my $self = bless {school => $school, limit => \%limit, matters => []}, $class;
    for my $path (sort keys %texts) {
        my ($kind) = grep { $path =~ $_->path } @KINDS;
        die "count: $path: nothing that it could be\n" unless $kind;
        my ($facts, $steps) = Count::Yaml::record($texts{$path}, $path);
        my $matter = eval { $kind->new($self, $path, $facts, $steps) } || die "$path: $@";
        push @{$self->{matters}}, $matter;
        $self->{by_id}{$matter->{id}} = $matter;
    }
    return $self;
}

# The same account with another text in one file. What the files that stay amount to is not worked out again.
sub altered {
    my ($self, $texts, $path) = @_;
    return ref($self)->new($texts) if $path eq 'stability.yaml';
    my ($facts, $steps) = Count::Yaml::record($texts->{$path}, $path);
    my $other = bless {%$self, counted => {}, matters => [], by_id => {}}, ref $self;
    for my $matter (@{$self->{matters}}) {
        my $copy = $matter->{path} eq $path ? ref($matter)->new($other, $path, $facts, $steps)
            : bless {%$matter, account => $other}, ref $matter;
        push @{$other->{matters}}, $copy;
        $other->{by_id}{$copy->{id}} = $copy;
    }
    return $other;
}

# The matters of a kind, or all.
sub matters {
    my ($self, $kind) = @_;
    return grep { !$kind || $_->isa($kind) } @{$self->{matters}};
}

sub matter { return $_[0]{by_id}{$_[1]} }

sub limit { return $_[0]{limit}{$_[1]} // die "count: no limit $_[1]\n" }

# The first day of the account.
sub since { return defined $_[0]{school}{since} ? day($_[0]{school}{since}) : 0 }

# The departments that exist on a day, as they stand in the settings.
sub departments {
    my ($self, $day) = @_;
    return grep {
        (!defined $_->{from} || day($_->{from}) <= $day) && (!defined $_->{until} || $day <= day($_->{until}))
    } @{$self->{school}{departments}};
}

1;
