// Answers of a form, parsed by the OpenAI library; prints what it saw, one JSON object.
import OpenAI from "openai";
import { makeParseableResponseFormat, makeParseableTextFormat } from "openai/lib/parser";

const client = new OpenAI({ apiKey: process.env.KEY, baseURL: process.env.BASE + "/v1", maxRetries: 0 });
const model = "MiniMax-M3";
const text = "The book Dune has 412 pages.";
const book = {
  name: "book",
  strict: true,
  schema: {
    type: "object",
    properties: { title: { type: "string" }, pages: { type: "integer" } },
    required: ["title", "pages"],
    additionalProperties: false,
  },
};
const seen = {};
const completion = await client.chat.completions.parse({
  model,
  messages: [{ role: "user", content: text }],
  response_format: makeParseableResponseFormat({ type: "json_schema", json_schema: book }, JSON.parse),
});
seen.completion = completion.choices[0].message.parsed;
const response = await client.responses.parse({
  model,
  input: text,
  text: { format: makeParseableTextFormat({ type: "json_schema", ...book }, JSON.parse) },
});
seen.response = response.output_parsed;
console.log(JSON.stringify(seen));
