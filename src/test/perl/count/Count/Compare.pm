package Count::Compare;
# Holds what a report prints to what was counted.
use strict;
use warnings;
use Count::Times qw(moment moment_text);

# report(SECTIONS, NOT_COUNTED, JSON): the differences, each a line of text, and how many figures were compared.
sub report {
    my ($sections, $not_counted, $json) = @_;
    my @differences;
    my $figures = 0;
    for my $name (sort keys %$sections) {
        my $printed = $json->{$name};
        $printed = $sections->{$name}{view}->($printed) if $sections->{$name}{view} && ref $printed;
        $figures += figure($name, $sections->{$name}{count}, $printed, \@differences);
    }
    for my $name (sort keys %$json) {
        push @differences, "$name: printed, but nothing here counts it"
            unless $sections->{$name} || $not_counted->{$name} || is_number_of($name, $json);
    }
    $figures += lengths('', $json, \@differences);
    return (\@differences, $figures);
}

# Whether a field is the number of the members of the list beside it.
sub is_number_of {
    my ($name, $printed) = @_;
    return $name =~ /^(\w+)Count$/ && ref $printed->{$1} eq 'ARRAY';
}

# Holds each of these numbers to its list, wherever it stands; answers how many.
sub lengths {
    my ($name, $printed, $differences) = @_;
    my $figures = 0;
    if (ref $printed eq 'ARRAY') {
        $figures += lengths($name . '[]', $_, $differences) for @$printed;
    }
    return $figures unless ref $printed eq 'HASH';
    for my $field (sort keys %$printed) {
        if (is_number_of($field, $printed)) {
            my ($list) = $field =~ /^(\w+)Count$/;
            $figures += figure("$name.$field", scalar @{$printed->{$list}}, $printed->{$field}, $differences);
        } else {
            $figures += lengths("$name.$field", $printed->{$field}, $differences);
        }
    }
    return $figures;
}

# Compares one figure, or all in a hash; answers how many.
sub figure {
    my ($name, $counted, $printed, $differences) = @_;
    if (ref $counted eq 'HASH') {
        my $figures = 0;
        for my $field (sort keys %$counted) {
            my $there = ref $printed eq 'HASH' && exists $printed->{$field};
            $figures += figure("$name.$field", $counted->{$field}, $there ? $printed->{$field} : 'nothing', $differences);
        }
        return $figures;
    }
    if (ref $counted eq 'Count::Rows') {
        my %lines;
        $lines{line($_, $counted->{fields})}++ for @{$counted->{rows}};
        if (ref $printed ne 'ARRAY') {
            push @$differences, "$name: no list is printed";
            return 1;
        }
        $lines{line($_, $counted->{fields})}-- for @$printed;
        for my $line (sort grep { $lines{$_} } keys %lines) {
            push @$differences, "$name: " . ($lines{$line} > 0 ? 'counted' : 'printed') . " only: $line";
        }
        return 1;
    }
    my ($mine, $theirs) = (text($counted), text($printed));
    push @$differences, "$name: counted $mine, printed $theirs" if $mine ne $theirs;
    return 1;
}

sub line {
    my ($row, $fields) = @_;
    return join ' ', map { "$_=" . (exists $row->{$_} ? text($row->{$_}) : 'nothing') } @$fields;
}

# The same text for what means the same: moments in the school's time, lists sorted, truth as 1 or 0.
sub text {
    my ($value) = @_;
    return 'null' unless defined $value;
    return '[' . join(' ', sort map { text($_) } @$value) . ']' if ref $value eq 'ARRAY';
    return '{}' if ref $value eq 'HASH';
    return moment_text(moment($value)) if $value =~ /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/;
    return "$value";
}

1;
