package org.chancery.decisions.reading;

/// An operative verb: its lemma and strength.
record Verb(String lemma, Tier tier) {}
