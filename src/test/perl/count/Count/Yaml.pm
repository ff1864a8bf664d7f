package Count::Yaml;
# Reads the YAML that docs/format.md and docs/configuration.md describe, and no more: block mappings and sequences, bare
# and quoted scalars, flow collections that end on their line, comments. Everything else ends the run and names the line.
# All scalars are text; what they mean is for the reader of a field to say.
use strict;
use warnings;

our $where;    # file and line, for messages

sub refuse { die "count: $where: ", @_, "\n" }

# record(TEXT, NAME): the facts and the list of steps of a record.
sub record {
    my ($text, $name) = @_;
    my @lines = lines($text, $name);
    my ($at) = grep { $lines[$_]{text} =~ /^steps:/ } 0 .. $#lines;
    local $where = $name;
    refuse('there are no steps') unless defined $at && $at < $#lines;
    my @steps = splice @lines, $at;
    my $head = shift @steps;
    $where = $head->{where};
    refuse('steps: has to stand alone') unless $head->{text} =~ /^steps: *(?:#.*)?$/;
    for my $line (@steps) {
        $where = $line->{where};
        refuse('not a step on one line') unless $line->{text} =~ s/^- (?=\{)//;
        $line = scalar_or_flow($line->{text});
    }
    return (block(\@lines, 0, $name), \@steps);
}

# settings(TEXT, NAME): the mapping in stability.yaml.
sub settings {
    my ($text, $name) = @_;
    return block([lines($text, $name)], 0, $name);
}

# The lines that say something: their text without indent, the indent, the place.
sub lines {
    my ($text, $name) = @_;
    my @lines;
    my $number = 0;
    for my $line (split /\n/, $text) {
        $number++;
        local $where = "$name:$number";
        $line =~ s/\r\z//;
        refuse('a control character') if $line =~ /[\x00-\x1f\x7f-\x9f\x{feff}]/;
        refuse('a marker of a conflict') if $line =~ /^(?:<{7}|={7}|>{7})/;
        next if $line =~ /^ *(?:#|$)/;
        $line =~ s/^( *)//;
        push @lines, {indent => length $1, text => $line, where => $where};
    }
    return @lines;
}

# Takes from the front of LINES all that stands at INDENT: a mapping or a sequence.
sub block {
    my ($lines, $indent, $name) = @_;
    local $where = @$lines ? $lines->[0]{where} : $name;
    refuse('nothing stands here') unless @$lines;
    my $value = $lines->[0]{text} =~ /^- / ? sequence($lines, $indent) : mapping($lines, $indent);
    if (@$lines && ($indent == 0 || $lines->[0]{indent} > $indent)) {
        $where = $lines->[0]{where};
        refuse('this line does not belong to what is above it');
    }
    return $value;
}

sub mapping {
    my ($lines, $indent) = @_;
    my %map;
    while (@$lines && $lines->[0]{indent} == $indent && $lines->[0]{text} !~ /^- /) {
        my $line = shift @$lines;
        $where = $line->{where};
        $line->{text} =~ /^([a-z_]+):(?: +(.*))?$/ or refuse('not a field');
        my ($key, $rest) = ($1, $2);
        refuse("$key stands here twice") if exists $map{$key};
        if (defined $rest && $rest !~ /^(?:#|$)/) {
            $map{$key} = scalar_or_flow($rest);
            next;
        }
        my $next = $lines->[0];
        refuse("$key has no value")
            unless $next && ($next->{indent} > $indent || $next->{indent} == $indent && $next->{text} =~ /^- /);
        $map{$key} = $next->{indent} > $indent ? block($lines, $next->{indent}) : sequence($lines, $indent);
    }
    return \%map;
}

sub sequence {
    my ($lines, $indent) = @_;
    my @list;
    while (@$lines && $lines->[0]{indent} == $indent && $lines->[0]{text} =~ s/^(- +)//) {
        my ($line, $dash) = ($lines->[0], length $1);
        $where = $line->{where};
        if ($line->{text} =~ /^[a-z_]+:(?: |$)/) {
            $line->{indent} += $dash;
            push @list, block($lines, $line->{indent});
        } else {
            push @list, scalar_or_flow((shift @$lines)->{text});
        }
    }
    return \@list;
}

# A value that fills the rest of a line, perhaps with a comment behind it.
sub scalar_or_flow {
    my ($text) = @_;
    pos($text) = 0;
    my $value = value(\$text, 0);
    $text =~ /\G *(?: #.*)?$/gc or refuse('cannot read this from "', substr($text, pos $text), '"');
    return $value;
}

# The value at pos() of the text; FLOW is true inside braces or brackets, where commas and brackets end a bare scalar.
sub value {
    my ($text, $flow) = @_;
    for ($$text) {
        return flow_mapping($text) if /\G\{ */gc;
        return flow_sequence($text) if /\G\[ */gc;
        return double_quoted($1) if /\G"((?:[^"\\]|\\.)*)"/gc;
        return $1 =~ s/''/'/gr if /\G'((?:[^']|'')*)'/gc;
        my $stop = $flow ? qr/[,\[\]{}]/ : qr/(?!)/;
        /\G((?![ "'&*!|>%\@`#?:,\[\]{}]|-(?: |$))(?:(?!$stop|: |:$| #)(?!:$stop).)+)/gc
            or refuse('no value at "', substr($_, pos), '"');
        my $bare = $1 =~ s/ +\z//r;
        refuse("\"$bare\" has to be in quotes") if $bare =~ /^(?:~|null|yes|no|true|false|y|n|o[nf]f?)$/i;
        return $bare;
    }
}

sub flow_mapping {
    my ($text) = @_;
    my %map;
    for ($$text) {
        until (/\G *\}/gc) {
            !%map || /\G *, */gc or refuse('a comma is missing at "', substr($_, pos), '"');
            /\G([a-z_0-9]+): */gc or refuse('not a field at "', substr($_, pos), '"');
            my $key = $1;
            refuse("$key stands here twice") if exists $map{$key};
            $map{$key} = value($text, 1);
        }
    }
    return \%map;
}

sub flow_sequence {
    my ($text) = @_;
    my @list;
    for ($$text) {
        until (/\G *\]/gc) {
            !@list || /\G *, */gc or refuse('a comma is missing at "', substr($_, pos), '"');
            push @list, value($text, 1);
        }
    }
    return \@list;
}

my %ESCAPED = ('"' => '"', '\\' => '\\', '/' => '/', n => "\n", t => "\t", r => "\r", ' ' => ' ');

sub double_quoted {
    my ($text) = @_;
    $text =~ s{\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))}{
        my $hex = $1 // $2 // $3;
        defined $hex ? chr hex $hex : $ESCAPED{$4} // refuse("unknown escape \\$4");
    }gse;
    return $text;
}

1;
