// Asks for vectors with the OpenAI library, packed and plain, and prints what it saw, one JSON object.
import OpenAI from "openai";

const client = new OpenAI({ apiKey: process.env.KEY, baseURL: `${process.env.BASE}/v1`, maxRetries: 0 });

const input = ["How do I reset my password?", "我忘记密码了怎么办", "The lake freezes in January"];
const made = await client.embeddings.create({ model: "text-embedding-3-small", input });
const plain = await client.embeddings.create({ model: "embo-01", input: input[0], encoding_format: "float" });
const error = await client.embeddings.create({ model: "embo-02", input }).then(() => null, (e) => e);

const cosine = (a, b) => a.reduce((sum, one, i) => sum + one * b[i], 0);
const [first, second, third] = made.data.map((item) => item.embedding);
console.log(JSON.stringify({
  object: made.object,
  model: made.model,
  usage: made.usage,
  indices: made.data.map((item) => item.index),
  sizes: made.data.map((item) => item.embedding.length),
  alike: cosine(first, second),
  unlike: cosine(first, third),
  same: plain.data[0].embedding.every((one, i) => Math.abs(one - first[i]) < 1e-7),
  error: { name: error?.constructor?.name, status: error?.status, message: error?.message },
}));
