package org.chancery;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/// The server. Modules are the packages beside this class.
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
public class Chancery {}
