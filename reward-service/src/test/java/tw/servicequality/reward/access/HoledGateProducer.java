package tw.servicequality.reward.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Callers;
import tw.servicequality.platform.testing.HoledGate;

/** In the tests the gate is one that can have a hole. */
@Singleton
class HoledGateProducer {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    HoledGate gate(Callers callers, AgencyDirectory directory) {
        return new HoledGate(callers, directory);
    }
}
