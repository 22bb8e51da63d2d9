// Walks a batch through its life with the OpenAI library and prints what it saw, one JSON object.
import OpenAI, { toFile } from "openai";

const client = new OpenAI({ apiKey: process.env.KEY, baseURL: process.env.BASE + "/v1", maxRetries: 0 });
const endpoint = "/v1/text/chatcompletion_v2";
const line = (i) => JSON.stringify({
  custom_id: "sum-" + i,
  method: "POST",
  url: endpoint,
  body: { model: "MiniMax-Text-01", messages: [{ role: "user", content: `What is ${i} plus 7?` }] },
});
const seen = {};
const file = await client.files.create({
  file: await toFile(Buffer.from([0, 1, 2].map(line).join("\n") + "\n"), "lines.jsonl"),
  purpose: "batch",
});
seen.created = await client.batches.create({
  input_file_id: file.id,
  endpoint,
  completion_window: "24h",
  metadata: { who: "sdk" },
});
const id = seen.created.id;
const late = Date.now() + 30_000;
do {
  seen.retrieved = await client.batches.retrieve(id);
} while (!["completed", "failed", "expired", "cancelled"].includes(seen.retrieved.status) && Date.now() < late);
seen.output = await (await client.files.content(seen.retrieved.output_file_id)).text();
seen.cancelled = await client.batches.cancel(id);
await client.batches.create({ input_file_id: file.id, endpoint, completion_window: "24h" });
seen.listed = [];
for await (const batch of client.batches.list({ limit: 1 })) seen.listed.push(batch.id);
try {
  await client.batches.create({ input_file_id: "123456789", endpoint, completion_window: "24h" });
} catch (error) {
  seen.error = { name: error.constructor.name, status: error.status, type: error.type, message: error.message };
}
try {
  await client.batches.retrieve("batch_AAAAAAAAAAAAAAAAAAAAAAAA");
} catch (error) {
  seen.unknown = { status: error.status, message: error.message };
}
console.log(JSON.stringify(seen));
