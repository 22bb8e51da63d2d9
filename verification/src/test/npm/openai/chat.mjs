// Chat completions with the OpenAI library; prints what it saw, one JSON object.
import OpenAI from "openai";

const client = new OpenAI({ apiKey: process.env.KEY, baseURL: process.env.BASE + "/v1", maxRetries: 0 });
const user = (content) => [{ role: "user", content }];
const sum = { model: "MiniMax-M3", messages: user("What is 3 plus 5?") };
const seen = {};

seen.whole = await client.chat.completions.create({ ...sum, temperature: 0.2, seed: 7, user: "ann" });
seen.split = await client.chat.completions.create({ ...sum, reasoning_split: true });
seen.quiet = await client.chat.completions.create({ ...sum, thinking: { type: "disabled" } });
seen.cut = await client.chat.completions.create({ ...sum, thinking: { type: "disabled" }, max_completion_tokens: 1 });

const read = async (request) => {
  const told = { content: "", reasoning: "", roles: [], reasons: [], usage: [], empty: 0 };
  for await (const chunk of await client.chat.completions.create({ ...request, stream: true })) {
    told.usage.push(chunk.usage);
    told.empty += chunk.choices.length === 0;
    for (const choice of chunk.choices) {
      told.content += choice.delta.content;
      told.reasoning += choice.delta.reasoning_content ?? "";
      told.roles.push(choice.delta.role);
      if (choice.finish_reason) told.reasons.push(choice.finish_reason);
    }
  }
  return told;
};
seen.stream = await read(sum);
seen.splitStream = await read({ ...sum, reasoning_split: true, stream_options: { include_usage: true } });
const helper = client.chat.completions.stream({ ...sum, stream_options: { include_usage: true } });
seen.helper = { content: await helper.finalContent(), usage: await helper.totalUsage() };

seen.next = await client.chat.completions.create({
  ...sum,
  messages: [...sum.messages, seen.whole.choices[0].message, { role: "user", content: "What is 10 minus 4?" }],
});
console.log(JSON.stringify(seen));
