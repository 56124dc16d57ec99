package org.chancery.decisions.reading;

/// A sub-item of a paragraph: its mark as printed (`(i)`, `a)`, `-`, or empty) and its words.
public record Item(String number, String text) {}
