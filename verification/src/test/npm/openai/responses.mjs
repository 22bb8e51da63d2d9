// Responses and models with the OpenAI library; prints what it saw, one JSON object.
import OpenAI from "openai";

const client = new OpenAI({ apiKey: process.env.KEY, baseURL: process.env.BASE + "/v1", maxRetries: 0 });
const model = "MiniMax-M3";
const input = "What is 3 plus 5?";
const seen = {};

seen.whole = await client.responses.create({ model, input, instructions: "Be brief.", metadata: { who: "sdk" } });
seen.thought = await client.responses.create({ model, input, reasoning: { effort: "high" } });
seen.cut = await client.responses.create({ model, input, max_output_tokens: 1 });

seen.types = [];
seen.numbers = [];
seen.deltas = "";
for await (const event of await client.responses.create({ model, input, stream: true, reasoning: { effort: "low" } })) {
  if (seen.types.at(-1) !== event.type) seen.types.push(event.type);
  seen.numbers.push(event.sequence_number);
  if (event.type === "response.output_text.delta") seen.deltas += event.delta;
  if (event.type === "response.completed") seen.completed = event.response;
}
const helper = client.responses.stream({ model, input, reasoning: { effort: "low" } });
seen.helper = await helper.finalResponse();

seen.tokens = await client.responses.inputTokens.count({ model, input });
seen.models = [];
for await (const one of client.models.list()) seen.models.push(one);
seen.model = await client.models.retrieve("MiniMax-M2.7");
console.log(JSON.stringify(seen));
