/// Measurements with JMH, run by `mvn -q -Pbench -DskipTests test-compile exec:exec@bench`; no part of the gate.
package org.sabor.bench;
