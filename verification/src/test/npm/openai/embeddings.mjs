// Embeddings with the OpenAI library, packed (its own choice) and plain; prints what it saw, one JSON object.
import OpenAI from "openai";

const client = new OpenAI({ apiKey: process.env.KEY, baseURL: process.env.BASE + "/v1", maxRetries: 0 });
const model = "embo-01";
const packed = await client.embeddings.create({ model, input: ["A cat sleeps.", "Shares fell."] });
const plain = await client.embeddings.create({ model, input: "A cat sleeps.", encoding_format: "float" });
console.log(JSON.stringify({
  count: packed.data.length,
  packed: [...packed.data[0].embedding],
  plain: plain.data[0].embedding,
  tokens: plain.usage.total_tokens,
}));
