// Training data as dump.ts writes it, word vectors, and the options of the command line.
#pragma once
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

using Float = float;
using std::array; using std::string; using std::vector;

constexpr int L = 9;             // O and B-, I- of PER, ORG, LOC, MISC
constexpr int E = 100;           // dimensions of the word vectors
constexpr int FLAGS = 20;
constexpr int AFFIX_ROWS = 2048, SHAPE_ROWS = 128;
constexpr int SPARSE_ROWS = 1 << 20;
constexpr int SOURCES = 10;      // sets that annotate alike

struct Token { int32_t row; uint32_t flags; uint16_t mask, label, suffix, prefix, shape; uint32_t first, last; };
struct Sentence { uint32_t first, count; Float weight; int32_t source; };

struct Data {
  vector<Token> tokens;
  vector<uint32_t> rows;
  vector<Sentence> sentences;
  vector<Float> soft;            // L a token, or empty
};

inline void die(const string &message) { fprintf(stderr, "%s\n", message.c_str()); exit(1); }

inline Data readData(const string &path) {
  FILE *file = fopen(path.c_str(), "rb");
  if (!file) die("cannot read " + path);
  Data data;
  int32_t count, source; Float weight;
  while (fread(&count, 4, 1, file) == 1 && fread(&weight, 4, 1, file) == 1 && fread(&source, 4, 1, file) == 1) {
    data.sentences.push_back({(uint32_t)data.tokens.size(), (uint32_t)count, weight, source});
    for (int i = 0; i < count; i++) {
      unsigned char b[20];
      if (fread(b, 1, 20, file) != 20) die("cut short: " + path);
      Token t; uint16_t features;
      memcpy(&t.row, b, 4); memcpy(&t.flags, b + 4, 4); memcpy(&t.mask, b + 8, 2); memcpy(&t.label, b + 10, 2);
      memcpy(&t.suffix, b + 12, 2); memcpy(&t.prefix, b + 14, 2); memcpy(&t.shape, b + 16, 2); memcpy(&features, b + 18, 2);
      t.first = data.rows.size();
      data.rows.resize(t.first + features);
      if (features && fread(&data.rows[t.first], 4, features, file) != features) die("cut short: " + path);
      t.last = data.rows.size();
      data.tokens.push_back(t);
    }
  }
  fclose(file);
  return data;
}

inline vector<Float> readFloats(const string &path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  if (!file) die("cannot read " + path);
  vector<Float> values((size_t)file.tellg() / 4);
  file.seekg(0);
  file.read((char *)values.data(), values.size() * 4);
  return values;
}

/** key=value arguments; a key may be given more than once. */
struct Options {
  std::map<string, vector<string>> values;
  Options(int count, char **list) {
    for (int i = 1; i < count; i++) { string s = list[i]; auto at = s.find('='); values[s.substr(0, at)].push_back(at == string::npos ? "" : s.substr(at + 1)); }
  }
  double number(const string &key, double otherwise) const { auto it = values.find(key); return it == values.end() ? otherwise : atof(it->second.back().c_str()); }
  string text(const string &key) const { auto it = values.find(key); return it == values.end() ? "" : it->second.back(); }
  vector<string> list(const string &key) const { auto it = values.find(key); return it == values.end() ? vector<string>{} : it->second; }
};
