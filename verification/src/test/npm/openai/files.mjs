// Walks a file through its life with the OpenAI library and prints what it saw, one JSON object.
import OpenAI, { toFile } from "openai";

const client = new OpenAI({ apiKey: process.env.KEY, baseURL: process.env.BASE + "/v1", maxRetries: 0 });
const seen = {};
const created = await client.files.create({
  file: await toFile(Buffer.from('{"line":1}\n'), "lines.jsonl"),
  purpose: "batch",
});
seen.created = created;
seen.listed = [];
for await (const file of client.files.list()) seen.listed.push(file);
seen.retrieved = await client.files.retrieve(created.id);
seen.content = await (await client.files.content(created.id)).text();
seen.deleted = await client.files.delete(created.id);
seen.after = [];
for await (const file of client.files.list()) seen.after.push(file.id);
console.log(JSON.stringify(seen));
