// Reads one fact by its subject from a topic and validates it against the schema that its producer publishes.
// node read.mjs BOOTSTRAP TOPIC TYPE SUBJECT SCHEMA → the event on standard output; 1 where it is not what the schema says, 2 where none came.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
import cloudevents from "cloudevents";
import kafkajs from "kafkajs";

const [bootstrap, topic, type, subject, schemaFile] = process.argv.slice(2);
const PATIENCE_MS = 15_000;
const INVALID = 1;
const NONE_CAME = 2;

const ajv = new Ajv({ allErrors: true, strict: false });
formats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

/** Binary mode: what describes the event stands in the headers, its data in the body. */
function eventOf(message) {
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, value.toString()]));
  const value = message.value.toString();
  return cloudevents.Kafka.toEvent({ key: message.key.toString(), headers, value, body: value, timestamp: message.timestamp });
}

/** What is wrong with it, in words; empty if nothing is. */
function faults(event, key) {
  const data = typeof event.data === "string" ? JSON.parse(event.data) : event.data;
  const found = validate(data) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`);
  if (key !== event.subject) {
    found.push(`the key ${key} is not the subject ${event.subject}`);
  }
  try {
    event.validate();
  } catch (refusal) {
    found.push(`no CloudEvent: ${refusal.message}`);
  }
  return found;
}

const kafka = new kafkajs.Kafka({ clientId: "outside", brokers: [bootstrap], logLevel: kafkajs.logLevel.NOTHING });
const consumer = kafka.consumer({ groupId: `outside-${process.pid}-${Date.now()}` });
let timer;

async function end(status) {
  clearTimeout(timer);
  await consumer.disconnect().catch(() => {});
  process.exit(status);
}

timer = setTimeout(() => {
  console.error(`no ${type} of ${subject} within ${PATIENCE_MS} ms`);
  end(NONE_CAME);
}, PATIENCE_MS);

await consumer.connect();
await consumer.subscribe({ topic, fromBeginning: true });
consumer.on(consumer.events.CRASH, ({ payload }) => {
  console.error(payload.error.message);
  end(INVALID);
});
await consumer.run({
  eachMessage: async ({ message }) => {
    if (message.key?.toString() !== subject || message.headers.ce_type?.toString() !== type) {
      return;
    }
    const event = eventOf(message);
    const found = faults(event, message.key.toString());
    console.log(JSON.stringify({ id: event.id, type: event.type, subject: event.subject, sequence: event.sequence, faults: found }));
    setImmediate(() => end(found.length === 0 ? 0 : INVALID));
  },
});
