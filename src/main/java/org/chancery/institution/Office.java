package org.chancery.institution;

/// An office of the organisation, whose title may change: Executive Director, then Secretary
/// General.
public record Office(String code, String organ, Names names) {}
