package org.chancery.decisions.reading;

/// Inside one paragraph the act `then` cannot begin before the act `first` is done: a paper is
/// circulated, and only then its silence runs. Both are indices into [Paragraph#acts()].
public record Dependency(int first, int then) {}
