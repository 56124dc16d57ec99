package org.chancery.platform.web;

/// The state of a thing in a word or two, and how urgent that is.
public record Badge(String text, Tone tone) {}
