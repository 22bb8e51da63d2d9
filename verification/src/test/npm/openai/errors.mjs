// What the OpenAI library makes of failures; prints one JSON object.
import OpenAI from "openai";

const options = { apiKey: process.env.KEY, baseURL: process.env.BASE + "/v1", maxRetries: 0 };
const client = new OpenAI(options);
const messages = [{ role: "user", content: "Hello" }];
const failure = async (call) => {
  try {
    await call();
    return { name: "none" };
  } catch (error) {
    return { name: error.constructor.name, status: error.status, type: error.type, message: error.message };
  }
};
const seen = {};
seen.key = await failure(() => new OpenAI({ ...options, apiKey: "nobody" }).models.list());
seen.several = await failure(() => client.chat.completions.create({ model: "MiniMax-M3", messages, n: 2 }));
seen.model = await failure(() => client.chat.completions.create({ model: "gpt-4", messages }));
seen.retrieve = await failure(() => client.models.retrieve("gpt-4"));
seen.previous = await failure(() =>
  client.responses.create({ model: "MiniMax-M3", input: "Hello", previous_response_id: "resp_1" }));
seen.file = await failure(() => client.files.retrieve("123456789"));
seen.batch = await failure(() => client.batches.retrieve("batch_AAAAAAAAAAAAAAAAAAAAAAAA"));
console.log(JSON.stringify(seen));
