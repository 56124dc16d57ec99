package org.chancery;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.modulith.Modulithic;

/// The server. Modules are the packages beside this class.
@Modulithic(systemName = "Chancery")
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
public class Chancery {}
