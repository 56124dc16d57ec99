package org.chancery.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// XML from anybody's hand: no document type, no entity, nothing fetched (OWASP's rules against
/// XXE).
final class SafeXml {

  private static final DocumentBuilderFactory FACTORY = factory();

  private SafeXml() {}

  /// Our own mark-up; what is not well formed here is a bug.
  static Document parse(String xml) {
    try {
      return builder().parse(new InputSource(new StringReader(xml)));
    } catch (SAXException | IOException e) {
      throw new IllegalArgumentException("not well formed: " + e.getMessage(), e);
    }
  }

  static Document parse(InputStream xml) throws SAXException, IOException {
    return builder().parse(xml);
  }

  /// Whether the parser stopped because the file asked for what is never given.
  static boolean forbidden(SAXException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("DOCTYPE") || message.contains("entity");
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilder builder;
      synchronized (FACTORY) {
        builder = FACTORY.newDocumentBuilder();
      }
      builder.setErrorHandler(null);
      builder.setEntityResolver((publicId, systemId) -> {
        throw new SAXException("an external entity is asked for");
      });
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DocumentBuilderFactory factory() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setAttribute("jdk.xml.maxElementDepth", "300");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return factory;
  }
}
